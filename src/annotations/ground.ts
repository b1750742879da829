/**
 * Whether coloured lines can be seen where a text stands. A highlight's rules know nothing of what lies behind it, and
 * no colour is seen on pictures and mid-tones alike; there the text's own colour is the one that can.
 */

/** About that of the lines, whose colours are mid-tones. */
const lines = 0.19;
/** The least contrast of lines with what is behind them, before they take the text's colour. */
const enough = 2.4;
/** Text that has less contrast than this with its supposed ground must stand on something else. */
const legible = 2;

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/**
 * @param colour as computed by the browser, in whatever notation
 * @returns relative luminance and opacity, `null` for a notation that isn't known
 */
export function lightOf(colour: string): { luminance: number; opacity: number } | null {
  const [, notation = '', rest = ''] =
    /^(\w+)\((?:(?:srgb|display-p3)(?:-linear)? )?(.*)\)$/.exec(colour) ?? [];
  const numbers = (rest.match(/none|-?[\d.]+(?:e-?\d+)?/g) ?? []).map((one) => Number.parseFloat(one) || 0);
  const [first = 0, second = 0, third = 0, opacity = 1] = numbers;
  const white = notation.startsWith('rgb') ? 255 : 1;
  if (/^(?:rgba?|color)$/.test(notation)) {
    const [red, green, blue] = [first, second, third].map((part) => linear(part / white));
    return {
      luminance: 0.2126 * (red as number) + 0.7152 * (green as number) + 0.0722 * (blue as number),
      opacity,
    };
  }
  if (/^ok(?:lab|lch)$/.test(notation)) return { luminance: first ** 3, opacity };
  if (/^(?:lab|lch)$/.test(notation)) return { luminance: ((first + 16) / 116) ** 3, opacity };
  return null;
}

/** Of the window behind everything, where the page gives it no colour. */
function canvasOf(document: Document): number {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const wantsDark = document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches;
  const dark = colorScheme.includes('dark') && (wantsDark || !colorScheme.includes('light'));
  return dark ? 0.01 : 1;
}

/** Icons and drawn underlines are pictures, too, but the text doesn't stand on them. */
const isPicture = ({ backgroundImage, backgroundRepeat, backgroundSize, display }: CSSStyleDeclaration) =>
  backgroundImage !== 'none' &&
  display !== 'inline' &&
  (backgroundRepeat !== 'no-repeat' || /cover|%/.test(backgroundSize));

/**
 * @returns a function that tells whether coloured lines can be seen under a range. It remembers its answers, so it is
 * good for one look at the page only
 */
export function groundReader(): (range: Range) => boolean {
  const known = new Map<Element, number | null>();

  /** The luminance behind an element, `null` for pictures. */
  function behind(element: Element): number | null {
    const before = known.get(element);
    if (before !== undefined) return before;
    const style = getComputedStyle(element);
    const light = lightOf(style.backgroundColor);
    const { parentNode } = element;
    const parent = parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
    let ground: number | null = null;
    if (!isPicture(style)) {
      if (light && light.opacity > 0.5) ground = light.luminance;
      else ground = parent ? behind(parent) : canvasOf(element.ownerDocument);
    }
    known.set(element, ground);
    return ground;
  }

  return ({ startContainer }) => {
    const element = startContainer.parentElement;
    if (!element) return true;
    const ground = behind(element);
    if (ground === null || contrast(ground, lines) < enough) return false;
    const text = lightOf(getComputedStyle(element).color);
    return !text || text.opacity < 0.5 || contrast(ground, text.luminance) >= legible;
  };
}
