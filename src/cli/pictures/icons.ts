/** The extension's icons, drawn from the logo's two sources in a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

type Ground = 'light' | 'dark';
export type Icon = { path: string; size: number; ground: Ground };

/**
 * Chromium shows one icon on toolbars of every colour, so the icon for light ones must stand out on dark ones too;
 * each colour keeps a contrast of 3 on white and on #2b2a33, and is best at home. tests/house measures it.
 */
const colours: Record<Ground, string> = {
  light: '--tile: #3b78d6; --check: #1d4894',
  dark: '--tile: #5a91ef; --check: #163c80',
};

const sizes = [16, 32, 48, 64, 96, 128];
/** At the largest size the Chrome Web Store wants a margin of 16 pixels; it serves nowhere as a toolbar's icon. */
const margin = 16;

export const icons: Icon[] = sizes.flatMap((size) => [
  { path: `icon/${size}.png`, size, ground: 'light' as const },
  { path: `icon/on-dark/${size}.png`, size, ground: 'dark' as const },
]);

const source = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** @returns the logo as SVG, for pages that the browser draws */
export const logo = (ground: Ground, size: number): string =>
  `<span style="display: block; width: ${size}px; ${colours[ground]}">${source(size < 32 ? 'logo-16.svg' : 'logo.svg')}</span>`;

/** @returns the PNG file */
export async function drawIcon(page: Page, { size, ground }: Icon): Promise<Buffer> {
  const inner = size === 128 ? size - 2 * margin : size;
  const space = (size - inner) / 2;
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: ${space}px } svg { display: block }</style>${logo(ground, inner)}`,
  );
  return Buffer.from(await page.screenshot({ omitBackground: true }));
}
