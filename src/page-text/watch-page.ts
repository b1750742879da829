/** Reads a page in slices, and again where it changes; comes to rest in between. */

import { inSlices } from './pause.ts';
import { isReadable } from './read-document.ts';
import { type Mentions, type PlacedPassage, Selector } from './select.ts';
import { walk } from './walk.ts';

export type PageReading = { passages: PlacedPassage[]; characters: number };

/** Quiet time, in milliseconds, before a change is read. */
const settle = 200;
/** A reading that took long is not repeated soon: at most this share of the time goes into reading. */
const share = 0.1;
/** Blocks read between two looks at the clock. */
const blocksAStep = 16;
/** Above this many records one look at the whole is cheaper than one at each. */
const mostRecords = 500;

export type WatchOptions = {
  signal: AbortSignal;
  mentions: Mentions;
  openShadow?: (element: Element) => ShadowRoot | null;
  /** False for our own host element and what lies in it. */
  isPage(node: Node): boolean;
};

/**
 * @param document whose body is read
 * @param onReading gets the whole current list after each reading, in page order
 * @returns a function that reads again at once
 */
export function watchPage(
  document: Document,
  onReading: (reading: PageReading) => void,
  options: WatchOptions,
): () => void {
  const { signal, mentions, openShadow, isPage } = options;
  const names = new WeakMap<Element, Map<string, string>>();
  let count = 0;
  const name = (element: Element, text: string) => {
    const known = names.get(element) ?? new Map<string, string>();
    names.set(element, known);
    const id = known.get(text) ?? `p${count++}`;
    known.set(text, id);
    return id;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let dirty = false;
  let readAt = 0;
  let took = 0;
  let last: PlacedPassage[] = [];

  async function read(): Promise<void> {
    if (reading || signal.aborted || !document.body || !isReadable(document)) return;
    reading = true;
    dirty = false;
    const selector = new Selector(mentions);
    const runs = walk(document.body, openShadow);
    took = 0;
    await inSlices(() => {
      const from = performance.now();
      let done: boolean | undefined = false;
      // Asking the clock costs as much as a block, so it is asked once for several.
      for (let count = 0; count < blocksAStep && !done; count += 1) {
        const next = runs.next();
        done = next.done;
        if (next.value) selector.add(next.value);
      }
      took += performance.now() - from;
      return done === true;
    }, signal);
    reading = false;
    if (signal.aborted) return;
    last = selector.passages(document.title, (block, text) => name(block.element, text));
    readAt = performance.now();
    onReading({ passages: last, characters: selector.characters });
    if (dirty) schedule();
  }

  function schedule(): void {
    dirty = true;
    if (timer !== undefined || reading) return;
    const wait = Math.max(settle, readAt + took / share - performance.now());
    timer = setTimeout(() => {
      timer = undefined;
      void read();
    }, wait);
  }

  /** Whether a change can matter: new text that mentions the topic, or the end of a passage we knew. */
  function matters(record: MutationRecord): boolean {
    if (!isPage(record.target)) return false;
    if (record.type === 'characterData') {
      const { parentNode } = record.target;
      return (
        mentions(parentNode?.textContent ?? '') ||
        last.some(({ block }) => block.element.contains(record.target))
      );
    }
    if (
      record.removedNodes.length > 0 &&
      last.some(
        ({ block }) => !block.element.isConnected || block.pieces.some(({ node }) => !node.isConnected),
      )
    )
      return true;
    return [...record.addedNodes].some((node) => isPage(node) && mentions(node.textContent ?? ''));
  }

  const observer = new MutationObserver((records) => {
    if (dirty) return;
    if (records.length > mostRecords || records.some(matters)) schedule();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void read();
  return () => void read();
}
