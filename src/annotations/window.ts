/** A small window of ours at a place of the page: card and hint stand in one each. */
import { type ComponentChild, render } from 'preact';
import type { Host } from './host.ts';
import { placeCard } from './place.ts';

/** What a window stands at; the box must not be covered. In client coordinates. */
export type Anchor = { box(): DOMRect };

export type PlacedWindow = {
  show(content: ComponentChild): void;
  /** Finds its place anew. */
  place(): void;
  focus(): void;
  layer: HTMLElement;
  close(): void;
};

/** Milliseconds after opening in which the page may be scrolled to make room: content comes a little later. */
const settling = 1000;

/**
 * @param name of its layer in the host
 * @param makesRoom whether the page may be scrolled where neither above nor below is room
 */
export function openWindow(host: Host, name: string, anchor: Anchor, makesRoom: boolean): PlacedWindow {
  const layer = host.layer(name);
  const openedAt = performance.now();
  const sizes = new ResizeObserver(() => place());
  const element = () => layer.firstElementChild as HTMLElement | null;

  function place(): void {
    const content = element();
    if (!content) return;
    content.style.maxHeight = '';
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const size = { width: content.offsetWidth, height: content.scrollHeight + 2 };
    let box = anchor.box();
    let placed = placeCard(box, size, view);
    if (placed.cramped && makesRoom && performance.now() - openedAt < settling) {
      window.scrollBy({ top: box.top - 8, behavior: 'instant' });
      box = anchor.box();
      placed = placeCard(box, size, view);
    }
    content.style.left = `${placed.left}px`;
    content.style.top = `${placed.top}px`;
    content.style.maxHeight = `${placed.maxHeight}px`;
  }

  return {
    show: (content) => {
      render(content, layer);
      const shown = element();
      if (shown) sizes.observe(shown);
      place();
    },
    place,
    focus: () => element()?.focus({ preventScroll: true }),
    layer,
    close: () => {
      sizes.disconnect();
      render(null, layer);
      host.release(name);
    },
  };
}
