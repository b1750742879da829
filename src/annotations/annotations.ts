/** Everything Lactofact does on a page that a reader sees: underlines, and the card when one asks. */
import type { Annotation } from './annotation.ts';
import { type OpenCard, openCard } from './card-host.tsx';
import { paint, paintActive } from './highlights.ts';
import { annotationAt } from './hit-test.ts';
import type { Services } from './services.ts';

export type Annotations = {
  /** Replaces the whole list. */
  show(annotations: Annotation[]): void;
  /** Scrolls to an annotation and opens its card with the focus in it. */
  goTo(id: string): void;
  /** Whether a node is ours and not the page's. */
  owns(node: Node): boolean;
};

/** Milliseconds the pointer must rest on a sentence before its card opens, and may be away before it closes. */
const rest = 350;
const grace = 450;
/** Scrolling further than this, in pixels, closes the card. */
const far = 400;
/** The page may clear the registry of highlights; at most this often, in milliseconds, it is painted again. */
const repaintEvery = 2000;

export function createAnnotations(
  document: Document,
  services: Services,
  { signal }: { signal: AbortSignal },
): Annotations {
  let annotations: Annotation[] = [];
  let card: OpenCard | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let hovered: Annotation | null = null;
  let scrolledFrom = 0;
  let returnFocus: HTMLElement | null = null;
  let paintedAt = 0;

  function repaint(): void {
    paintedAt = performance.now();
    paint(annotations);
  }

  function open(annotation: Annotation, how: 'rest' | 'click' | 'keyboard'): void {
    // A click is faster than a rest: the card must not come back after it was closed.
    clearTimeout(opening);
    clearTimeout(closing);
    if (card?.annotation.id !== annotation.id) {
      card?.close();
      card = openCard(document, annotation, services, () => {
        card = null;
        paintActive(null);
        returnFocus?.focus({ preventScroll: true });
        returnFocus = null;
      });
      paintActive(annotation.range);
      scrolledFrom = window.scrollY;
    }
    if (how !== 'rest') card.pinned = true;
    if (how === 'keyboard') {
      returnFocus = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      card.focus();
    }
  }

  const leave = () => {
    clearTimeout(closing);
    closing = setTimeout(() => {
      if (card && !card.pinned) card.close();
    }, grace);
  };

  function onMove(event: PointerEvent): void {
    // A page can make up events, but not trusted ones.
    if (!event.isTrusted || annotations.length === 0) return;
    if (card?.host === event.target) {
      clearTimeout(closing);
      return;
    }
    const under = annotationAt(document, annotations, event.clientX, event.clientY);
    if (under?.id === hovered?.id) return;
    hovered = under;
    clearTimeout(opening);
    if (!under) {
      leave();
      return;
    }
    clearTimeout(closing);
    opening = setTimeout(() => {
      if (!card?.pinned) open(under, 'rest');
    }, rest);
    if (card && card.annotation.id !== under.id) leave();
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || card?.host === event.target) return;
    const under = annotationAt(document, annotations, event.clientX, event.clientY);
    const follows =
      event.target instanceof Element && event.target.closest('a, button, input, label, summary');
    const selects = document.getSelection()?.isCollapsed === false;
    if (under && !follows && !selects) open(under, 'click');
    else card?.close();
  }

  const on = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ) => document.addEventListener(type, listener, { signal, capture: true, passive: true });
  on('pointermove', onMove);
  on('click', onClick);
  on('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape') card?.close();
  });
  on('scroll', () => {
    if (card && Math.abs(window.scrollY - scrolledFrom) > far) card.close();
    else card?.place();
  });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (performance.now() - paintedAt > repaintEvery) repaint();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(opening);
    clearTimeout(closing);
    card?.close();
    paint([]);
  });

  return {
    show(next) {
      annotations = next;
      repaint();
      if (!card || next.some(({ id }) => id === card?.annotation.id)) return;
      // The match was reported or its text changed; a card that is being used stays to say so.
      if (card.pinned) paintActive(null);
      else card.close();
    },
    goTo(id) {
      const annotation = annotations.find((one) => one.id === id);
      if (!annotation) return;
      const element = annotation.range.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      open(annotation, 'keyboard');
      scrolledFrom = window.scrollY;
    },
    owns: (node) => card !== null && (node === card.host || card.host.contains(node)),
  };
}
