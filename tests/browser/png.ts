/** Screenshots as pixels: what a reader's eye gets, whatever the browser says of its styles. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

export type Picture = { width: number; height: number; at(x: number, y: number): [number, number, number] };

/** Decodes what browsers write: eight bits a channel, not interlaced, RGB or RGBA (PNG specification, section 9). */
function decode(png: Uint8Array): Picture {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let width = 0;
  let height = 0;
  let channels = 4;
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'IHDR') {
      width = view.getUint32(at + 8);
      height = view.getUint32(at + 12);
      channels = png[at + 17] === 6 ? 4 : 3;
    }
    if (type === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? (pixels[y * stride + x - channels] as number) : 0;
      const up = y > 0 ? (pixels[(y - 1) * stride + x] as number) : 0;
      const corner = x >= channels && y > 0 ? (pixels[(y - 1) * stride + x - channels] as number) : 0;
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const added = [0, left, up, (left + up) >> 1, paeth][filter ?? 0] ?? 0;
      pixels[y * stride + x] = (raw[y * (stride + 1) + 1 + x] as number) + added;
    }
  }
  return {
    width,
    height,
    at: (x, y) =>
      [...pixels.subarray(y * stride + x * channels, y * stride + x * channels + 3)] as [
        number,
        number,
        number,
      ],
  };
}

export const look = async (page: Page): Promise<Picture> => decode(await page.screenshot({ type: 'png' }));

type Box = { x: number; y: number; width: number; height: number };

/** @returns the share of a box's columns in which some pixel is near a colour: of a line drawn through it, nearly all */
export function columnsNear(
  picture: Picture,
  box: Box,
  [r, g, b]: [number, number, number],
  most = 60,
): number {
  let hits = 0;
  const [from, to] = [Math.round(box.x), Math.round(box.x + box.width)];
  for (let x = from; x < to; x += 1) {
    for (let y = Math.round(box.y); y < box.y + box.height && y < picture.height; y += 1) {
      const [pr, pg, pb] = picture.at(x, y);
      if (Math.abs(pr - r) + Math.abs(pg - g) + Math.abs(pb - b) > most) continue;
      hits += 1;
      break;
    }
  }
  return hits / (to - from);
}
