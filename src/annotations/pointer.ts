/** What pointer and Escape do on a page with annotations. */
import type { Annotation } from './annotation.ts';

/** Milliseconds the pointer must rest on a sentence before its hint appears, and may be away before it goes. */
const rest = 350;
const grace = 450;

type Listeners = {
  /** The annotation under a point, in client coordinates. */
  at(x: number, y: number): Annotation | null;
  owns(node: EventTarget | null): boolean;
  onRest(annotation: Annotation): void;
  /** The pointer has left sentence and hint for good. */
  onLeave(): void;
  /** `null`: a click elsewhere. */
  onClick(annotation: Annotation | null): void;
  onEscape(): void;
  onScroll(): void;
  isAlive(): boolean;
};

const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, button, input, label, select, summary, textarea') !== null;

/** Listens until the signal ends; a page can make up events, but not trusted ones. */
export function listenToPointer(document: Document, listeners: Listeners, signal: AbortSignal): void {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  /** `undefined`: what is under the pointer is ours. */
  let hovered: Annotation | null | undefined = null;

  const on = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ) =>
    document.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && listeners.isAlive()) listener(event);
      },
      { signal, capture: true, passive: true },
    );

  on('pointermove', (event) => {
    if (listeners.owns(event.target)) {
      clearTimeout(closing);
      hovered = undefined;
      return;
    }
    const under = listeners.at(event.clientX, event.clientY);
    if (hovered !== undefined && under?.id === hovered?.id) return;
    hovered = under;
    clearTimeout(opening);
    clearTimeout(closing);
    // The hint of the sentence left is replaced by the next one's.
    if (under) opening = setTimeout(() => listeners.onRest(under), rest);
    else closing = setTimeout(listeners.onLeave, grace);
  });
  on('click', (event) => {
    if (listeners.owns(event.target)) return;
    // A click is faster than a rest: no hint must come after it.
    clearTimeout(opening);
    clearTimeout(closing);
    const selects = document.getSelection()?.isCollapsed === false;
    const under = isControl(event.target) || selects ? null : listeners.at(event.clientX, event.clientY);
    listeners.onClick(under);
  });
  on('keydown', ({ key }) => {
    if (key === 'Escape') listeners.onEscape();
  });
  on('scroll', listeners.onScroll);
  signal.addEventListener('abort', () => {
    clearTimeout(opening);
    clearTimeout(closing);
  });
}
