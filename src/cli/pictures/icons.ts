/** The mark: a drop that was checked, over a dotted underline. Small sizes leave the underline out. */

export const iconSizes = [16, 32, 48, 96, 128] as const;
export type Scheme = 'light' | 'dark';

/** For toolbars of that scheme; each has outline and filling of its own, so that it shows on the other one, too. */
const colours = {
  light: { fill: '#f7f9ff', line: '#34508f', check: '#1c7049', dots: '#574bb3' },
  dark: { fill: '#22304f', line: '#a9c1ff', check: '#6fd3a2', dots: '#b8b0ff' },
} as const satisfies Record<Scheme, Record<string, string>>;

/** @returns the mark as SVG, drawn for a size in pixels */
export function iconSvg(size: number, scheme: Scheme): string {
  const { fill, line, check, dots } = colours[scheme];
  const small = size < 32;
  // Without the underline the drop takes the whole square, with bolder lines.
  const drop = small
    ? `<path d="M48 5C32 27 15 44 15 62a33 31 0 0 0 66 0C81 44 64 27 48 5z" fill="${fill}" stroke="${line}" stroke-width="9" stroke-linejoin="round"/><path d="M32 61l12 13 22-27" fill="none" stroke="${check}" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"/>`
    : `<path d="M48 6C36 24 22 38 22 54a26 26 0 0 0 52 0C74 38 60 24 48 6z" fill="${fill}" stroke="${line}" stroke-width="7" stroke-linejoin="round"/><path d="M35 54l9 10 17-20" fill="none" stroke="${check}" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/><path d="M16 90h64" stroke="${dots}" stroke-width="8" stroke-linecap="round" stroke-dasharray="0.1 16"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="${size}" height="${size}">${drop}</svg>`;
}

/** @returns the file's name in public/icon */
export const iconFile = (size: number, scheme: Scheme): string =>
  scheme === 'light' ? `${size}.png` : `dark-${size}.png`;
