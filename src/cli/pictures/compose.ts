/** Store pictures: a caption and one or two screenshots on a plain ground, as a page that is photographed. */
import type { Browser } from 'puppeteer-core';
import { iconSvg } from './icons.ts';

export type Sheet = { name: string; width: number; height: number; html: string };

const data = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
const style = `*{box-sizing:border-box;margin:0}body{font:400 22px/1.4 system-ui,sans-serif;color:#1a1d24;background:linear-gradient(160deg,#eef2fb,#dfe6f6);height:100vh;overflow:hidden}
h1{font-size:34px;font-weight:700;letter-spacing:-.01em}img{display:block;border-radius:12px;box-shadow:0 10px 40px rgb(20 30 70/.22)}
.captioned{padding:40px 60px;display:grid;grid-template-rows:auto 1fr;gap:28px;justify-items:center}.captioned .shots{display:flex;gap:36px;align-items:start}.captioned img{max-height:640px;max-width:1160px}
.tile{display:flex;align-items:center;justify-content:center;gap:6%;padding:0 7%}.tile svg{flex:none}.tile p{color:#3b4a6b}.tile h1{font-size:1.9em;margin-bottom:.2em}`;
const page = (body: string) => `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`;

/** A screenshot for the store, 1280 × 800, with one line of caption. */
export const captioned = (name: string, caption: string, pngs: Uint8Array[]): Sheet => ({
  name,
  width: 1280,
  height: 800,
  html: page(
    `<div class="captioned"><h1>${caption}</h1><div class="shots">${pngs.map((png) => `<img src="${data(png)}">`).join('')}</div></div>`,
  ),
});

/** Promotional tile: mark, name, and what it does. */
export const tile = (name: string, width: number, height: number): Sheet => ({
  name,
  width,
  height,
  html: page(
    `<div class="tile" style="height:100vh;font-size:${Math.round(height / 16)}px">${iconSvg(Math.round(height * 0.5), 'light')}<div><h1>Lactofact</h1><p>Reads along and checks what pages claim about male lactation. On your machine.</p></div></div>`,
  ),
});

/** @returns the sheet as PNG of exactly its size */
export async function photograph(browser: Browser, { width, height, html }: Sheet): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const png = await page.screenshot({ type: 'png' });
  await page.close();
  return png;
}
