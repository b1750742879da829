import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Pixel, pixelsOf, sizeOf } from '../../src/cli/pictures/png.ts';

const output = join(import.meta.dirname, '../../.output');
type ThemeIcon = { size: number; light: string; dark: string };
const sizes = [16, 32, 48, 64, 96, 128];
/** The toolbars of Firefox's light and dark themes; Chromium's are close to them. */
const toolbars = { light: [255, 255, 255], dark: [0x2b, 0x2a, 0x33] } as const;

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const over = (toolbar: readonly number[], [red, green, blue, alpha]: Pixel) =>
  [red, green, blue].map(
    (value, channel) => (value * alpha + (toolbar[channel] as number) * (255 - alpha)) / 255,
  );

/** Whether two neighbours can be told apart. */
const differ = (one: readonly number[], other: readonly number[]) => contrast(one, other) >= 3;

/** Share of the visible pixels that stand out from the toolbar. */
function visibleShare(pixels: Pixel[], toolbar: readonly number[]): number {
  const visible = pixels.filter(([, , , alpha]) => alpha > 127);
  return visible.filter((pixel) => differ(over(toolbar, pixel), toolbar)).length / visible.length;
}

/** How many pixels begin another patch of colour in their row: an icon that is one blot has none. */
function edges(pixels: Pixel[], width: number): number {
  const inner = pixels.filter(([, , , alpha]) => alpha === 255);
  return inner.filter((pixel, index) => index % width > 0 && differ(pixel, inner[index - 1] as Pixel)).length;
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the icons of %s', (folder) => {
  const read = (name: string) => readFileSync(join(output, folder, name));
  const manifest = JSON.parse(read('manifest.json').toString());
  const themed: ThemeIcon[] = manifest.action.theme_icons ?? [];
  const plain: [number, string][] = [manifest.icons, manifest.action.default_icon].flatMap((icons) =>
    Object.entries(icons as Record<string, string>).map(([size, path]) => [Number(size), path] as const),
  ) as [number, string][];
  const all = [
    ...plain,
    ...themed.flatMap(({ size, light, dark }) => [
      [size, light],
      [size, dark],
    ]),
  ] as [number, string][];

  it('come in every size that browsers ask for', () => {
    expect(Object.keys(manifest.icons).map(Number)).toEqual(sizes);
    expect(Object.keys(manifest.action.default_icon).map(Number)).toEqual(sizes);
    expect(themed.map(({ size }) => size)).toEqual(folder === 'firefox-mv3' ? sizes : []);
  });

  it('have exactly the sizes they claim', () => {
    expect(all.map(([, path]) => sizeOf(read(path)))).toEqual(
      all.map(([size]) => ({ width: size, height: size })),
    );
  });

  it('stand out on light and on dark toolbars', () => {
    for (const [, path] of all) {
      const pixels = pixelsOf(read(path));
      // Drop and underline are as white as a light toolbar; there the tile around them has to carry the icon.
      expect(visibleShare(pixels, toolbars.light), `${path} on light`).toBeGreaterThan(0.6);
      expect(visibleShare(pixels, toolbars.dark), `${path} on dark`).toBeGreaterThan(0.85);
    }
  });

  it('show more than a blot', () => {
    for (const [size, path] of all) expect(edges(pixelsOf(read(path)), size), path).toBeGreaterThan(size / 2);
  });

  it('are all that is packed', () => {
    const packed = readdirSync(join(output, folder, 'icon'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.png'))
      .map((name) => `icon/${name.replaceAll('\\', '/')}`);
    expect(packed.sort()).toEqual([...new Set(all.map(([, path]) => path))].sort());
  });
});

it('Firefox’s two sets are the right way round: it names them after the theme’s text', () => {
  const folder = join(output, 'firefox-mv3');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const brightness = (path: string) =>
    pixelsOf(readFileSync(join(folder, path))).reduce(
      (sum, pixel) => sum + luminance(over([0, 0, 0], pixel)),
      0,
    );
  // "light" is the icon for light text, and so for dark toolbars.
  for (const { size, light, dark } of manifest.action.theme_icons as ThemeIcon[])
    expect(brightness(light), String(size)).toBeGreaterThan(brightness(dark) * 1.1);
});
