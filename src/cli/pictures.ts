/**
 * `npm run pictures`: icons, the pictures of the README, and the store's screenshots and tiles, all made anew from the
 * real extension in Chromium.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { launch } from './launch.ts';
import { captioned, photograph, tile } from './pictures/compose.ts';
import { iconFile, iconSizes, iconSvg } from './pictures/icons.ts';
import { shots, take } from './pictures/shots.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '../..');

function save(path: string, png: Uint8Array, width: number, height: number): void {
  const view = new DataView(png.buffer, png.byteOffset);
  const size = `${view.getUint32(16)} × ${view.getUint32(20)}`;
  if (size !== `${width} × ${height}`) throw new Error(`${path}: ${size} instead of ${width} × ${height}`);
  writeFileSync(join(root, path), png);
  console.log(`${path} (${size})`);
}

async function main(): Promise<void> {
  for (const folder of ['public/icon', 'docs/store']) mkdirSync(join(root, folder), { recursive: true });
  buildAll();
  const server = await serve();
  const launched = await launch('chrome', {
    headless: true,
    // The popup names the site; a number would look like an error.
    args: ['--host-resolver-rules=MAP news.example 127.0.0.1'],
  });
  const { browser } = launched;
  for (const scheme of ['light', 'dark'] as const) {
    for (const size of iconSizes) {
      const page = await browser.newPage();
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${iconSvg(size, scheme)}`);
      const png = await page.screenshot({ type: 'png', omitBackground: true });
      save(`public/icon/${iconFile(size, scheme)}`, png, size, size);
      await page.close();
    }
  }
  const demo = `${server.url.replace('127.0.0.1', 'news.example')}/demo.html`;
  const taken = new Map<string, Uint8Array>();
  for (const shot of shots) {
    const png = await take(shot, launched, demo, false);
    taken.set(shot.name, png);
    save(`docs/${shot.name}.png`, png, shot.width, shot.height);
  }
  const pick = (...names: string[]) => names.map((name) => taken.get(name) as Uint8Array);
  const sheets = [
    captioned('1-page', 'Every claim gets its verdict, where it stands', pick('page')),
    captioned('2-popup', 'All claims of a page, or any words you type', pick('popup', 'check')),
    captioned('3-knowledge', 'Each verdict has its sources, and says how sure it is', pick('knowledge')),
    captioned('4-options', 'You decide where it reads and what it marks', pick('options')),
    captioned('5-dark', 'Light and dark, on your machine alone', pick('page-dark')),
    tile('tile-440x280', 440, 280),
    tile('marquee-1400x560', 1400, 560),
  ];
  for (const sheet of sheets)
    save(`docs/store/${sheet.name}.png`, await photograph(browser, sheet), sheet.width, sheet.height);
  await launched.close();
  await server.close();
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
process.exit(0);
