/** Paints annotations with the CSS Custom Highlight API: the page's DOM stays as it is. */
import { activeName, allNames, highlightCss } from './highlight-css.ts';
import { createMark } from './mark.ts';
import { groupsOf } from './paint-groups.ts';
import type { Painter } from './painting.ts';

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

export function createHighlights(document: Document): Painter {
  /** Firefox can't iterate the registry from a content script, so we remember our own. */
  const own = new Map<string, Highlight>();

  function put(name: string, ranges: Range[]): void {
    for (const range of ranges) styleShadow(range);
    const highlight = new Highlight(...ranges);
    own.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  /** Page and newer versions of us share the registry: only what is still our own is taken out of it. */
  function take(name: string): void {
    const highlight = own.get(name);
    own.delete(name);
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }

  const mark = createMark(document, (range) => (range ? put(activeName, [range]) : take(activeName)));

  return {
    paint(annotations, look) {
      const groups = groupsOf(annotations, look);
      for (const name of allNames) {
        if (name === activeName) continue;
        const ranges = groups.get(name);
        if (ranges) put(name, ranges);
        else {
          own.delete(name);
          // What an earlier version of us left behind goes, too.
          CSS.highlights.delete(name);
        }
      }
    },
    mark: mark.set,
    flash: mark.flash,
    clear() {
      mark.set(null);
      for (const name of [...own.keys()]) take(name);
    },
  };
}
