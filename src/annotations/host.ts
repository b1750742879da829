/** The one element we ever add to a page: a host with a closed shadow root, there only while something stands in it. */
import { direction, language } from '../ui/say.ts';
import { cardStyles } from '../ui/styles.ts';
import { overlayCss } from './highlight-css.ts';

export type Host = {
  /** A layer of this name, made on demand: in the top layer, or for `overlay` in the page. */
  layer(name: string): HTMLElement;
  /** Takes the layer away, and with the last one the host. */
  release(name: string): void;
  /** Whether a node is ours and not the page's. */
  owns(node: EventTarget | null): boolean;
};

/** The layer that scrolls with the page and lies below the others. */
export const overlayLayer = 'overlay';

/**
 * What hostile or careless page styles must not undo: what a shadow root says with !important of its host, no page
 * can overrule. The host’s place is the document’s, for the overlay’s sake.
 */
const hostStyle = `:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important;width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;background:none!important;z-index:2147483647!important;display:block!important}`;

/** Keys typed into the host are the host's: the page's shortcuts don't hear them. */
const kept = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'];

/** @param onEscape Escape was pressed with the focus in the host */
export function createHost(document: Document, onEscape: () => void): Host {
  let element: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  const layers = new Map<string, HTMLElement>();

  function open(): ShadowRoot {
    if (root) return root;
    element = document.createElement('div');
    root = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hostStyle + cardStyles + overlayCss);
    root.adoptedStyleSheets = [sheet];
    for (const type of kept) {
      element.addEventListener(type, (event) => {
        if (type === 'keydown' && (event as KeyboardEvent).key === 'Escape') onEscape();
        event.stopPropagation();
      });
    }
    element.setAttribute('popover', 'manual');
    document.documentElement.append(element);
    return root;
  }

  return {
    layer(name) {
      const known = layers.get(name);
      if (known) return known;
      const into = open();
      const layer = document.createElement('div');
      layer.dataset.layer = name;
      layer.lang = language();
      layer.dir = direction();
      into.append(layer);
      layers.set(name, layer);
      if (name !== overlayLayer) {
        // In the top layer, and there above what the page has put in it meanwhile, nothing can cover us.
        element?.hidePopover?.();
        element?.showPopover?.();
      }
      return layer;
    },
    release(name) {
      layers.get(name)?.remove();
      layers.delete(name);
      // Underlines alone must not cover what the page has in its top layer.
      if (layers.size === 1 && layers.has(overlayLayer)) element?.hidePopover?.();
      if (layers.size > 0) return;
      element?.remove();
      element = null;
      root = null;
    },
    owns: (node) => element !== null && node instanceof Node && (node === element || element.contains(node)),
  };
}
