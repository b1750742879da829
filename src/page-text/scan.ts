/** The watcher's pass over a page: the topic gate over its text, in slices, with as few reads as can be. */
import { idle, slice } from './pause.ts';

export type Gate = { hasAnchor(text: string): boolean; onTopic(text: string): boolean };

/** Text of an element with at most so many descendants is read at once: that stays well below a slice. */
const most = 8000;

const unread = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;

const sizeOf = (node: Node) =>
  node.nodeType === 1 && (node as Element).childElementCount > 0
    ? (node as Element).getElementsByTagName('*').length + 1
    : 1;

/** The page's text in a few large pieces. Siblings are read together: one call into the browser for many nodes. */
function* pieces(root: Element | ShadowRoot): Generator<string> {
  if (root.nodeType === 1 && sizeOf(root) <= most) {
    yield root.textContent ?? '';
    return;
  }
  let from = 0;
  let size = 0;
  let at = 0;
  const range = root.ownerDocument.createRange();
  const read = (to: number) => {
    range.setStart(root, from);
    range.setEnd(root, to);
    from = to;
    size = 0;
    return range.toString();
  };
  for (let node = root.firstChild; node; node = node.nextSibling) {
    const own = sizeOf(node);
    if (own > most) {
      yield read(at);
      yield* pieces(node as Element);
      from = at + 1;
    } else {
      size += own;
      if (size > most) yield read(at + 1);
    }
    at += 1;
  }
  yield read(at);
}

/** Small parts of the page without scripts and styles: a second look where the first found an anchor. */
function* parts(root: Element | ShadowRoot): Generator<string> {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) yield node.textContent ?? '';
    if (node.nodeType !== 1 || unread.test(node.nodeName)) continue;
    const element = node as Element;
    if (sizeOf(element) > 20) yield* parts(element);
    else yield element.textContent ?? '';
  }
}

function* shadowRoots(root: Element): Generator<ShadowRoot> {
  for (const element of root.getElementsByTagName('*')) if (element.shadowRoot) yield element.shadowRoot;
}

/** Goes through texts in slices; `found` may end it. */
async function some(
  texts: Iterable<string>,
  found: (text: string) => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  let until = performance.now() + slice;
  for (const text of texts) {
    if (found(text)) return true;
    if (performance.now() < until) continue;
    await idle();
    if (signal.aborted) return false;
    until = performance.now() + slice;
  }
  return false;
}

async function isOnTopic(root: Element | ShadowRoot, gate: Gate, signal: AbortSignal): Promise<boolean> {
  if (!(await some(pieces(root), gate.hasAnchor, signal))) return false;
  // Scripts and data may hold an anchor; a heading and the paragraph after it lie in different parts.
  let before = '';
  return some(
    parts(root),
    (text) => {
      const joined = `${before} ${text}`;
      before = joined.slice(-400);
      return gate.hasAnchor(joined) && gate.onTopic(joined);
    },
    signal,
  );
}

/**
 * @param root whose text is tested, its open shadow roots included
 * @param gate the topic gate
 * @param signal stops the scan
 * @returns whether the text is on the topic
 */
export async function scan(root: Element, gate: Gate, signal: AbortSignal): Promise<boolean> {
  if (await isOnTopic(root, gate, signal)) return true;
  for (const shadow of shadowRoots(root)) if (await isOnTopic(shadow, gate, signal)) return true;
  return false;
}
