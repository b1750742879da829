/** The watcher's pass over a page: the topic gate over its text, in slices, with as few reads as can be. */
import { idle, slice } from './pause.ts';

export type Gate = { hasAnchor(text: string): boolean; onTopic(text: string): boolean };

/** An element with more descendants than this is read child by child, so that no read takes long. */
const most = 3000;

const unread = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;

/** Parts of the page small enough to be read at once, in page order. */
function* parts(root: Element): Generator<Node> {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) yield node;
    if (node.nodeType !== 1 || unread.test(node.nodeName)) continue;
    const element = node as Element;
    if (element.shadowRoot) yield element.shadowRoot;
    if (element.childElementCount > 0 && element.getElementsByTagName('*').length > most)
      yield* parts(element);
    else yield node;
  }
}

/**
 * @param root whose text is tested
 * @param gate the topic gate
 * @param signal stops the scan
 * @returns whether the text is on the topic
 */
export async function scan(root: Element, gate: Gate, signal: AbortSignal): Promise<boolean> {
  let until = performance.now() + slice;
  let tail = '';
  for (const part of parts(root)) {
    const text = part.textContent ?? '';
    if (gate.hasAnchor(text) && gate.onTopic(tail + text)) return true;
    // A heading and the paragraph after it may lie in different parts.
    tail = text.length > 400 ? text.slice(-400) : (tail + text).slice(-400);
    if (performance.now() < until) continue;
    await idle();
    if (signal.aborted) return false;
    until = performance.now() + slice;
  }
  return false;
}
