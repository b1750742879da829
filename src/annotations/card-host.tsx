/** The one element we ever add to a page: a host with a closed shadow root, there only while a card is open. */
import { render } from 'preact';
import { cardStyles } from '../ui/styles.ts';
import type { Annotation } from './annotation.ts';
import { Card } from './card.tsx';
import { placeCard } from './place.ts';
import type { Services } from './services.ts';

export type OpenCard = {
  annotation: Annotation;
  host: HTMLElement;
  /** Pinned cards stay until they are closed; others go when the pointer leaves. */
  pinned: boolean;
  place(): void;
  focus(): void;
  close(): void;
};

/** What hostile or careless page styles must not undo. */
const hostStyle =
  'all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;background:none!important;z-index:2147483647!important;display:block!important';

/** Keys typed into the card are the card's: the page's shortcuts don't hear them. */
const kept = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'];

/**
 * Opens the card of one annotation.
 * @param onClose called once, however it closes
 */
export function openCard(
  document: Document,
  annotation: Annotation,
  services: Services,
  onClose: () => void,
): OpenCard {
  const host = document.createElement('div');
  host.setAttribute('style', hostStyle);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  // In the top layer nothing of the page can cover it.
  host.setAttribute('popover', 'manual');
  host.showPopover?.();

  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    render(null, root);
    host.remove();
    onClose();
  };
  const element = () => root.querySelector<HTMLElement>('.card');
  const place = () => {
    const card = element();
    if (!card) return;
    card.style.maxHeight = '';
    const { left, top, width, height } = annotation.range.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const size = { width: card.offsetWidth, height: card.scrollHeight + 2 };
    const placed = placeCard({ left, top, width, height }, size, view);
    card.style.left = `${placed.left}px`;
    card.style.top = `${placed.top}px`;
    card.style.maxHeight = `${placed.maxHeight}px`;
  };
  for (const type of kept) {
    host.addEventListener(type, (event) => {
      if (type === 'keydown' && (event as KeyboardEvent).key === 'Escape') close();
      event.stopPropagation();
    });
  }
  render(
    <Card
      matches={annotation.matches}
      subject={{ ...services.context(annotation.id), address: document.location.href }}
      version={services.version}
      explain={(factCheck) => services.explain({ factCheck })}
      onSave={(report) => services.saveReport({ report })}
      onClose={close}
      onOpen={(factCheck) => void services.openFactCheck({ factCheck })}
      onResize={place}
    />,
    root,
  );
  return { annotation, host, pinned: false, place, focus: () => element()?.focus(), close };
}
