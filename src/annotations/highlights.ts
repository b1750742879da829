/** Paints annotations with the CSS Custom Highlight API: the page's DOM stays as it is. */
import type { Verdict } from '../claims/match.ts';
import type { Annotation } from './annotation.ts';
import { activeName, highlightCss, highlightNames } from './highlight-css.ts';
import { paintedVerdict } from './painted-verdict.ts';

/** Most serious first: one sentence gets one underline. */
const gravity: Verdict[] = ['refuted', 'unsupported', 'misleading', 'partly-supported', 'supported'];

/** Shadow roots that have our rules already; rules of the document don't reach into them in Firefox. */
const styled = new WeakSet<ShadowRoot>();

function styleShadow(range: Range): void {
  const root = range.startContainer.getRootNode();
  if (!(root instanceof ShadowRoot) || styled.has(root)) return;
  styled.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss);
  root.adoptedStyleSheets.push(sheet);
}

/** Replaces everything painted before; verdicts without annotation leave nothing in the registry. */
export function paint(annotations: Annotation[], marked: readonly Verdict[]): void {
  if (!('highlights' in CSS)) return;
  for (const verdict of gravity) {
    const own = annotations.filter((annotation) => paintedVerdict(annotation, marked) === verdict);
    const name = highlightNames[verdict];
    if (own.length === 0) {
      CSS.highlights.delete(name);
      continue;
    }
    for (const { range } of own) styleShadow(range);
    CSS.highlights.set(name, new Highlight(...own.map(({ range }) => range)));
  }
}

/** Marks the sentence that was jumped to; `null` takes the mark away. */
export function paintActive(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(activeName, new Highlight(range));
  else CSS.highlights.delete(activeName);
}
