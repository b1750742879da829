/**
 * `npm run pictures [-- NAME…]`: draws the icons, and takes every picture of README and store listing from the real
 * extension on the demonstration article. With names (`npm run pictures -- popup 2-popup`) only these are taken.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { buildAll } from './build.ts';
import { launch } from './launch.ts';
import { drawIcon, icons } from './pictures/icons.ts';
import { type Size, sizeOf } from './pictures/png.ts';
import { pictures, site } from './pictures/shots.ts';
import { openStudio } from './pictures/studio.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '../..');
const { positionals: names } = parseArgs({ allowPositionals: true });

/** @throws when the picture hasn't the size it is to have */
function write(file: string, png: Buffer, wanted: Size): void {
  const { width, height } = sizeOf(png);
  if (width !== wanted.width || height !== wanted.height)
    throw new Error(`${file} is ${width} × ${height}, not ${wanted.width} × ${wanted.height}.`);
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path).equals(png)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, png);
  console.log(`${file}  ${width} × ${height}, ${Math.round(png.length / 1024)} KB`);
}

/** The package can't be loaded without its icons, so they are drawn before it is built. */
async function drawAndBuild(browser: Browser): Promise<void> {
  const board = await browser.newPage();
  for (const icon of icons) {
    const { path, size } = icon;
    write(`public/${path}`, await drawIcon(board, icon), { width: size, height: size });
  }
  await board.close();
  buildAll();
}

async function main(): Promise<void> {
  const known = pictures.map(({ file }) => basename(file, '.png'));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No picture is called ${unknown.join(', ')}: ${known.join(', ')}.`);
  const server = await serve();
  // The popup names the site; no reader knows one by its number.
  const args = [`--host-resolver-rules=MAP ${site} 127.0.0.1`];
  const launched = await launch('chrome', { headless: true, args, before: drawAndBuild });
  try {
    const studio = await openStudio(launched, `${server.url.replace('127.0.0.1', site)}/demo.html`);
    for (const picture of pictures) {
      if (names.length > 0 && !names.includes(basename(picture.file, '.png'))) continue;
      write(picture.file, await studio.take(picture), picture);
    }
  } finally {
    await launched.close();
    await server.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
process.exit(0);
