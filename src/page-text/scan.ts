/** The watcher's pass over a page: the topic gate over its text, in slices, with as few reads as can be. */
import { idle, slice } from './pause.ts';

export type Gate = { hasAnchor(text: string): boolean; onTopic(text: string): boolean };

/** Text of an element with at most so many descendants is read at once: that stays well below a slice. */
const most = 20_000;
/** UTF-16 code units tested at once; what lies over the cut is tested with both sides. */
const chunk = 400_000;
const overlap = 40;

/** Everything that can hold a shadow root and now and then does: the tags left out here never or hardly ever do. */
const mayHost =
  ':not(a,abbr,b,br,button,cite,code,dd,dl,dt,em,figcaption,figure,font,form,h1,h2,h3,h4,h5,h6,hr,i,iframe,img,input,label,li,link,meta,ol,option,p,path,picture,pre,s,script,small,source,span,strong,style,sub,sup,svg,table,tbody,td,th,time,tr,u,ul,use)';

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
  const { childElementCount: children, childNodes } = root;
  // A long flat list, the usual kind of large element, needs no look at each of its children.
  const flat = root.nodeType === 1 && sizeOf(root) < 2 * children;
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
  while (flat && from < childNodes.length) yield read(Math.min(from + most, childNodes.length));
  for (let node = flat ? null : root.firstChild; node; node = node.nextSibling) {
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
  if (!flat) yield read(at);
}

function* chunks(texts: Iterable<string>): Generator<string> {
  for (const text of texts) {
    for (let from = 0; from < text.length; from += chunk) yield text.slice(from, from + chunk + overlap);
  }
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

/** Goes through things in slices; `found` may end it. */
async function some<One>(
  all: Iterable<One>,
  found: (one: One) => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  let until = performance.now() + slice;
  for (const one of all) {
    if (found(one)) return true;
    if (performance.now() < until) continue;
    await idle();
    if (signal.aborted) return false;
    until = performance.now() + slice;
  }
  return false;
}

async function isOnTopic(root: Element | ShadowRoot, gate: Gate, signal: AbortSignal): Promise<boolean> {
  if (!(await some(chunks(pieces(root)), gate.hasAnchor, signal))) return false;
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
  const shadows: ShadowRoot[] = [];
  await some(
    root.querySelectorAll(mayHost),
    ({ shadowRoot }) => {
      if (shadowRoot) shadows.push(shadowRoot);
      return false;
    },
    signal,
  );
  for (const shadow of shadows) if (await isOnTopic(shadow, gate, signal)) return true;
  return false;
}
