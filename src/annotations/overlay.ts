/** Paints annotations where the browser has no highlights: lines of our own above the text, in our own layer. */
import { activeName } from './highlight-css.ts';
import { type Host, overlayLayer } from './host.ts';
import { createMark } from './mark.ts';
import { groupsOf } from './paint-groups.ts';
import type { Painter } from './painting.ts';
import { lookAtLines, type TextLine } from './text-lines.ts';

/** So much around the view, in shares of it, is drawn ahead: scrolling shows no bare text. */
const ahead = 0.5;
/** After a look at the page it rests so many times as long as that took: nearly always not even a frame. */
const rest = 4;
/** What may move text and changes neither an element's size nor the tree. */
const moves = ['scroll', 'load', 'toggle', 'input', 'transitionend', 'animationend', 'fullscreenchange'];
/** What the browser needs to draw a line at the very place where it would draw it under the text. */
const letters = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-stretch',
  'writing-mode',
  'text-orientation',
];

/**
 * Style of an element that holds one letter, spread by letter spacing over the whole line: so the browser draws the
 * same decoration as under the text, and it is cut where the text is.
 */
function styleOf({ box, seen, isVertical, style }: TextLine, origin: DOMRect): string {
  const [across, along] = isVertical ? [box.width, box.height] : [box.height, box.width];
  const cut = [seen.top - box.top, box.right - seen.right, box.bottom - seen.bottom, seen.left - box.left];
  return [
    ...letters.map((property) => `${property}:${style.getPropertyValue(property)}`),
    `--ink:${style.color}`,
    `left:${box.left - origin.left}px;top:${box.top - origin.top}px`,
    `width:${box.width}px;height:${box.height}px`,
    `line-height:${across}px;letter-spacing:${along}px`,
    `clip-path:inset(${cut.map((side) => `${side.toFixed(2)}px`).join(' ')})`,
  ].join(';');
}

/** @param host keeps the layer, which is there only while something is painted */
export function createOverlay(document: Document, host: Host): Painter {
  const view = document.defaultView as Window;
  let groups = new Map<string, Range[]>();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let earliest = 0;
  /** Ends all listening; there only while something is painted. */
  let stop: AbortController | null = null;
  let elements: { element: HTMLElement; drawn: string }[] = [];

  function draw(): void {
    frame = 0;
    const from = performance.now();
    const layer = host.layer(overlayLayer);
    const origin = layer.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = view;
    const near = {
      left: -width * ahead,
      top: -height * ahead,
      right: width * (1 + ahead),
      bottom: height * (1 + ahead),
    };
    const linesOf = lookAtLines(near, host.owns);
    // All reading comes before all writing.
    const lines = [...groups].flatMap(([name, ranges]) =>
      ranges.flatMap((range) => linesOf(range).map((line) => ({ name, style: styleOf(line, origin) }))),
    );
    for (const { element } of elements.splice(lines.length)) element.remove();
    for (const [index, { name, style }] of lines.entries()) {
      const drawn = `${name} ${style}`;
      const known = elements[index];
      if (known?.drawn === drawn) continue;
      const element = known?.element ?? document.createElement('div');
      element.className = name;
      element.style.cssText = style;
      elements[index] = { element, drawn };
      if (known) continue;
      element.textContent = 'x';
      layer.append(element);
    }
    const now = performance.now();
    earliest = now + (now - from) * rest;
  }

  function schedule(): void {
    if (frame !== 0 || timer !== undefined) return;
    const wait = earliest - performance.now();
    if (wait <= 0) frame = view.requestAnimationFrame(draw);
    else
      timer = setTimeout(() => {
        timer = undefined;
        schedule();
      }, wait);
  }

  function begin(): AbortController {
    const layer = host.layer(overlayLayer);
    layer.setAttribute('aria-hidden', 'true');
    const controller = new AbortController();
    const { signal } = controller;
    for (const type of moves)
      document.addEventListener(type, schedule, { signal, capture: true, passive: true });
    view.addEventListener('resize', schedule, { signal });
    document.fonts.addEventListener('loadingdone', schedule, { signal });
    const resized = new ResizeObserver(schedule);
    for (const element of [document.documentElement, document.body]) if (element) resized.observe(element);
    const changed = new MutationObserver(schedule);
    changed.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    signal.addEventListener('abort', () => {
      resized.disconnect();
      changed.disconnect();
      view.cancelAnimationFrame(frame);
      clearTimeout(timer);
      frame = 0;
      timer = undefined;
      elements = [];
      host.release(overlayLayer);
    });
    return controller;
  }

  function update(): void {
    if (groups.size === 0) {
      stop?.abort();
      stop = null;
      return;
    }
    stop ??= begin();
    schedule();
  }

  const mark = createMark(document, (range) => {
    if (range) groups.set(activeName, [range]);
    else groups.delete(activeName);
    update();
  });

  return {
    paint(annotations, look) {
      const active = groups.get(activeName);
      groups = groupsOf(annotations, look);
      if (active) groups.set(activeName, active);
      update();
    },
    mark: mark.set,
    flash: mark.flash,
    clear() {
      mark.set(null);
      groups = new Map();
      update();
    },
  };
}
