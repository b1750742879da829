/** How much of a place in the page can be seen: the overlay must not draw where the text itself is cut or covered. */

/** In client coordinates. */
export type Box = { left: number; top: number; right: number; bottom: number };

const whole: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** @returns what both have in common, `null` where that is nothing */
export function common(a: Box, b: Box): Box | null {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.left < box.right && box.top < box.bottom ? box : null;
}

/** The element whose overflow cuts this one next: out of shadow roots, into slots, and past what positioning escapes. */
function holderOf(element: Element, position: string): Element | null {
  if (position === 'fixed') return null;
  if (position === 'absolute' && element instanceof HTMLElement) return element.offsetParent;
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Body hands its overflow to the window, unless html keeps the window for itself. */
function cuts(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  if (element === documentElement) return false;
  return element !== body || getComputedStyle(documentElement).overflowY !== 'visible';
}

/**
 * @returns a function that tells what the scroll containers around an element's content let through, `null` where
 * nothing. It remembers its answers, so it is good for one look at the page only
 */
export function clipper(): (element: Element | null) => Box | null {
  const known = new Map<Element, Box | null>();
  return function clipOf(element): Box | null {
    if (!element) return whole;
    const before = known.get(element);
    if (before !== undefined) return before;
    const { overflowX, overflowY, display, position } = getComputedStyle(element);
    let clip = clipOf(holderOf(element, position));
    const scrolls = overflowX !== 'visible' || overflowY !== 'visible';
    if (clip && scrolls && !/^(?:inline|contents)$/.test(display) && cuts(element)) {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const across = overflowX === 'visible' ? { left: -Infinity, right: Infinity } : { left, right };
      const down = overflowY === 'visible' ? { top: -Infinity, bottom: Infinity } : { top, bottom };
      clip = common(clip, { ...across, ...down });
    }
    known.set(element, clip);
    return clip;
  };
}

function isOpaque(element: Element): boolean {
  if (/^(?:img|video|canvas|iframe|svg|object|embed|input|textarea)$/i.test(element.localName)) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !/^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(backgroundColor);
}

/**
 * @param element that holds the text
 * @param x client coordinates of a point of the text
 * @param owns whether an element is our own
 * @returns whether something that can't be seen through lies above the text, as sticky headers do
 */
export function isCovered(
  element: Element,
  x: number,
  y: number,
  owns: (element: Element) => boolean,
): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  // What the text stands in, or stands in it, doesn't cover it.
  const belongs = (one: Element) => one === element || one.contains(element) || element.contains(one);
  const top = root.elementFromPoint(x, y);
  // Outside of the view there is nothing at any point.
  if (!top || belongs(top)) return false;
  for (const one of root.elementsFromPoint(x, y)) {
    if (belongs(one)) return false;
    if (!owns(one) && isOpaque(one)) return true;
  }
  return false;
}
