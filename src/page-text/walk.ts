/** One pass over the document's elements, giving each block-level run of text in page order. */
import { isInline, isSkipped, type Run } from './blocks.ts';

type Place = Pick<Run, 'kind' | 'level' | 'depth'>;

const plain: Place = { kind: 'sentence', level: 0, depth: 0 };

function placeWithin(element: Element, outer: Place): Place {
  const name = element.nodeName.toUpperCase();
  if (name.length === 2 && name >= 'H1' && name <= 'H6')
    return { kind: 'heading', level: Number(name[1]), depth: 0 };
  if (name === 'UL' || name === 'OL') return { kind: 'bullet', level: 0, depth: outer.depth + 1 };
  if (name === 'ARTICLE' || name === 'MAIN') return plain;
  if (element.getAttribute('role') === 'heading')
    return { kind: 'heading', level: Number(element.getAttribute('aria-level') ?? 2), depth: 0 };
  return outer;
}

/** These hold running text and no blocks of their own, so they are taken apart only when they are read. */
const whole = /^(?:P|H[1-6])$/i;

function wholeRun(element: Element, openShadow: (element: Element) => ShadowRoot | null, place: Place): Run {
  return {
    element,
    ...place,
    raw: () => element.textContent ?? '',
    // Scripts can put blocks even here: their texts stay apart.
    nodes: () => [...walk(element, openShadow, place)].flatMap((run) => [...run.nodes(), null]),
  };
}

function rawOf(nodes: (Text | null)[]): string {
  let text = '';
  for (const node of nodes) text += node === null ? ' ' : node.data;
  return text;
}

/**
 * @param root usually the body
 * @param openShadow gives an element's shadow root where it has one that may be read
 * @returns the runs in page order, lazily, so that the caller can pause between them
 */
export function* walk(
  root: Element | ShadowRoot,
  openShadow: (element: Element) => ShadowRoot | null = (element) => element.shadowRoot,
  place: Place = plain,
): Generator<Run> {
  let nodes: (Text | null)[] = [];
  const element = 'host' in root ? root.host : root;
  const finish = (): Run | undefined => {
    if (nodes.length === 0) return undefined;
    const own = nodes;
    nodes = [];
    return { element, ...place, raw: () => rawOf(own), nodes: () => own };
  };
  // A stack of next siblings instead of recursion keeps inline elements within their block's run.
  const stack: (ChildNode | null)[] = [root.firstChild];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node) continue;
    stack.push(node.nextSibling);
    if (node.nodeType === 3) nodes.push(node as Text);
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (child.nodeName.toUpperCase() === 'BR') nodes.push(null);
      else if (isSkipped(child)) continue;
      else if (isInline(child) && !child.shadowRoot) stack.push(child.firstChild);
      else {
        const run = finish();
        if (run) yield run;
        const shadow = openShadow(child);
        const within = placeWithin(child, place);
        if (!shadow && whole.test(child.nodeName)) yield wholeRun(child, openShadow, within);
        else yield* walk(shadow ?? child, openShadow, within);
      }
    }
  }
  const run = finish();
  if (run) yield run;
}
