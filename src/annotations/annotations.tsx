/** Everything Lactofact does on a page that a reader sees: underlines, hints, and the card when one asks. */
import type { CheckResult } from '../messages/calls.ts';
import type { Settings } from '../settings/settings.ts';
import type { Annotation, Entry } from './annotation.ts';
import { createAnnouncer } from './announce.ts';
import { Card } from './card.tsx';
import { entriesOf, entriesOfSelection } from './entries.ts';
import { Hint, StepHint } from './hint.tsx';
import { annotationAt } from './hit-test.ts';
import { createHost } from './host.ts';
import { paintedVerdict } from './painted-verdict.ts';
import { createPainter } from './painter.ts';
import { listenToPointer } from './pointer.ts';
import { scrollToRange } from './scroll-to.ts';
import type { Services } from './services.ts';
import { nextStop } from './steps.ts';
import { type Anchor, openWindow, type PlacedWindow } from './window.ts';

type Look = Pick<Settings, 'marked' | 'underline' | 'hints'>;

export type Annotations = {
  /** Replaces the whole list, in page order. */
  show(annotations: Annotation[]): void;
  setLook(look: Look): void;
  /** Scrolls to an annotation and flashes it; with `card` opens its card with the focus in it. `false` if it is gone. */
  goTo(id: string, card: boolean): boolean;
  /** Goes to the next painted annotation; `false` where there is none in this document. */
  step(direction: 'next' | 'previous', from: 'here' | 'edge'): boolean;
  /** Opens a card on a selection. */
  explain(anchor: Anchor, text: string, result: CheckResult): Promise<void>;
  /** Tells screen readers how many claims the page makes. */
  announce(claims: number): void;
  /** Whether a node is ours and not the page's. */
  owns(node: EventTarget | null): boolean;
};

/** Scrolling further than this, in pixels, closes card and hint. */
const far = 400;
/** The page may clear the registry of highlights; at most this often, in milliseconds, it is painted again. */
const repaintEvery = 2000;

type Open = PlacedWindow & {
  kind: 'hint' | 'step' | 'card';
  /** Of the annotation it belongs to; `null` for a selection. */
  id: string | null;
  scrolledFrom: number;
  returnFocus: HTMLElement | null;
};

export function createAnnotations(
  document: Document,
  services: Services,
  { signal }: { signal: AbortSignal },
): Annotations {
  let annotations: Annotation[] = [];
  let look: Look = { marked: [], underline: 'standard', hints: 'answer' };
  let open: Open | null = null;
  let current: string | null = null;
  let paintedAt = 0;
  const host = createHost(document, close);
  const painter = createPainter(document, host);
  const painted = () => annotations.filter((one) => paintedVerdict(one, look.marked) !== null);
  const anchorOf = ({ range }: Annotation): Anchor => ({ box: () => range.getBoundingClientRect() });

  function repaint(): void {
    paintedAt = performance.now();
    painter.paint(annotations, look);
  }

  function close(): void {
    if (!open) return;
    const { returnFocus, close: closeWindow } = open;
    open = null;
    closeWindow();
    painter.mark(null);
    returnFocus?.focus({ preventScroll: true });
  }

  /** @param focus whether it was opened by keyboard: the focus goes into it, and back afterwards */
  function openAt(kind: Open['kind'], id: string | null, anchor: Anchor, focus: boolean): Open {
    // From hint to card the focus goes on; it returns to where it was before the hint.
    const before = open?.returnFocus ?? null;
    if (open) open.returnFocus = null;
    close();
    const active = document.activeElement;
    const returnFocus = before ?? (focus && active instanceof HTMLElement ? active : null);
    const scrolledFrom = window.scrollY;
    open = {
      ...openWindow(host, kind === 'card' ? 'card' : 'hint', anchor, kind === 'card'),
      kind,
      id,
      scrolledFrom,
      returnFocus,
    };
    return open;
  }

  function openCard(id: string | null, anchor: Anchor, entries: Entry[], focus: boolean): void {
    const card = openAt('card', id, anchor, focus);
    card.show(<Card entries={entries} services={services} onClose={close} />);
    card.scrolledFrom = window.scrollY;
    if (focus) card.focus();
  }

  function openCardOf(annotation: Annotation, focus: boolean): void {
    current = annotation.id;
    const entries = entriesOf(annotation, services.context, document.location.href);
    openCard(annotation.id, anchorOf(annotation), entries, focus);
    painter.mark(annotation.range);
  }

  async function openHint(annotation: Annotation): Promise<void> {
    if (look.hints === 'off' || open?.kind === 'card' || open?.id === annotation.id) return;
    const [entry] = entriesOf(annotation, services.context, '');
    if (!entry?.match) return;
    const hint = openAt('hint', annotation.id, anchorOf(annotation), false);
    hint.show(<Hint match={entry.match} answer="" />);
    hint.layer.addEventListener('click', () => openCardOf(annotation, false));
    if (look.hints === 'verdict' || !entry.match.factCheck) return;
    const explained = await services.explain(entry.match.factCheck);
    if (explained && open === hint)
      hint.show(<Hint match={entry.match} answer={explained.factCheck.answer} />);
  }

  function stepTo(annotation: Annotation): void {
    const all = painted();
    const [entry] = entriesOf(annotation, services.context, '');
    if (!entry?.match) return;
    current = annotation.id;
    scrollToRange(annotation.range);
    const hint = openAt('step', annotation.id, anchorOf(annotation), true);
    const number = all.indexOf(annotation) + 1;
    const onOpen = () => openCardOf(annotation, true);
    hint.show(
      <StepHint match={entry.match} sentence={entry.text} number={number} of={all.length} onOpen={onOpen} />,
    );
    hint.focus();
    painter.mark(annotation.range);
  }

  function onLeave(): void {
    if (open?.kind === 'hint') close();
  }

  listenToPointer(
    document,
    {
      at: (x, y) => annotationAt(document, painted(), x, y),
      owns: host.owns,
      onRest: (annotation) => void openHint(annotation),
      onLeave,
      onClick: (annotation) => (annotation ? openCardOf(annotation, false) : close()),
      onEscape: close,
      onScroll() {
        if (open && Math.abs(window.scrollY - open.scrolledFrom) > far) close();
        else open?.place();
      },
      isAlive: services.isAlive,
    },
    signal,
  );
  window.addEventListener('resize', () => open?.place(), { signal, passive: true });
  const repaintSometimes = () => {
    if (performance.now() - paintedAt > repaintEvery) repaint();
  };
  document.addEventListener('visibilitychange', repaintSometimes, { signal });
  signal.addEventListener('abort', () => {
    close();
    painter.clear();
  });

  return {
    show(next) {
      // An instance that has ended must not paint over the one that follows it.
      if (signal.aborted) return;
      annotations = next;
      repaint();
      if (!open?.id || next.some(({ id }) => id === open?.id)) return;
      // The match was reported or hidden, or its text changed; a card that is being used stays to say so.
      if (open.kind === 'card') painter.mark(null);
      else close();
    },
    setLook(next) {
      look = next;
      repaint();
    },
    goTo(id, card) {
      const annotation = annotations.find((one) => one.id === id);
      if (!annotation) return false;
      scrollToRange(annotation.range);
      if (card) openCardOf(annotation, true);
      else painter.flash(annotation.range);
      current = id;
      return true;
    },
    step(direction, from) {
      const all = painted();
      const stops = all.map(({ id, range }) => {
        const box = range.getBoundingClientRect();
        return { id, box: box.width > 0 ? box : null };
      });
      const id = nextStop(stops, current, direction, from);
      const annotation = all.find((one) => one.id === id);
      if (annotation) stepTo(annotation);
      else close();
      return annotation !== undefined;
    },
    async explain(anchor, text, result) {
      const page = { title: document.title, address: document.location.href };
      openCard(null, anchor, await entriesOfSelection(result, text, services.explain, page), true);
    },
    announce: createAnnouncer(host, signal),
    owns: host.owns,
  };
}
