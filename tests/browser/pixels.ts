/** What is really on the screen: computed styles say nothing of highlights. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

export type Pixels = { width: number; height: number; at(x: number, y: number): [number, number, number] };
export type Box = { x: number; y: number; width: number; height: number };

const near = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
};

/** @param png of 8 bits a channel, not interlaced, as browsers make their screenshots */
function decode(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const channels = bytes[25] === 6 ? 4 : 3;
  const row = width * channels;
  const raw = inflateSync(Buffer.concat(data));
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const left = x >= channels ? (out[y * row + x - channels] as number) : 0;
      const up = y > 0 ? (out[(y - 1) * row + x] as number) : 0;
      const corner = x >= channels && y > 0 ? (out[(y - 1) * row + x - channels] as number) : 0;
      const add = [0, left, up, (left + up) >> 1, near(left, up, corner)][filter ?? 0] as number;
      out[y * row + x] = ((raw[y * (row + 1) + 1 + x] as number) + add) & 255;
    }
  }
  return {
    width,
    height,
    at: (x, y) => [0, 1, 2].map((part) => out[y * row + x * channels + part]) as [number, number, number],
  };
}

/** The window as it is seen, in CSS pixels. */
export async function look(page: Page): Promise<Pixels> {
  // A tab behind another one is never drawn, and its screenshot never comes.
  await page.bringToFront();
  return decode(await page.screenshot());
}

/** @param colour "#rrggbb" */
function isNear(pixel: [number, number, number], colour: string, reach = 60): boolean {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return parts.every((part, at) => Math.abs(part - (pixel[at] as number)) <= reach / 2);
}

/** @returns the share of a box's columns that have a pixel of the colour */
export function share(pixels: Pixels, { x, y, width, height }: Box, colour: string): number {
  let hit = 0;
  const [from, to] = [Math.max(0, Math.ceil(x)), Math.min(pixels.width, Math.floor(x + width))];
  for (let column = from; column < to; column += 1) {
    for (let line = Math.max(0, Math.floor(y)); line < Math.min(pixels.height, y + height); line += 1) {
      if (!isNear(pixels.at(column, line), colour)) continue;
      hit += 1;
      break;
    }
  }
  return hit / Math.max(1, to - from);
}

/**
 * Boxes of a sentence's text, one for each line and each element it spreads over.
 * @param sentence its words as they are read, whatever elements they are in
 */
export function boxesOf(page: Page, sentence: string): Promise<Box[]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const places: { node: Node; offset: number }[] = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style')) continue;
      const own = node.nodeValue ?? '';
      for (let offset = 0; offset < own.length; offset += 1) places.push({ node, offset });
      text += own;
    }
    const from = text.indexOf(wanted);
    if (from < 0) throw new Error(`not on the page: ${wanted}`);
    const boxes: { x: number; y: number; width: number; height: number }[] = [];
    const range = document.createRange();
    for (let at = from, start = from; at < from + wanted.length; at += 1) {
      const place = places[at] as { node: Node; offset: number };
      if (at + 1 < from + wanted.length && places[at + 1]?.node === place.node) continue;
      range.setStart(place.node, places[start]?.offset ?? 0);
      range.setEnd(place.node, place.offset + 1);
      start = at + 1;
      for (const { x, y, width, height } of range.getClientRects())
        if (width > 1) boxes.push({ x, y, width, height });
    }
    return boxes;
  }, sentence);
}

/** Where the underline of a box of text is. */
const below = ({ x, y, width, height }: Box): Box => ({
  x,
  y: y + height * 0.75,
  width,
  height: height * 0.25 + 6,
});

/** @returns for each box of a sentence how much of it is underlined in a colour */
export async function underlined(page: Page, sentence: string, colour: string): Promise<number[]> {
  const boxes = await boxesOf(page, sentence);
  const pixels = await look(page);
  return boxes.map((box) => share(pixels, below(box), colour));
}
