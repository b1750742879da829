/** What the project needs of PNG files, the kind that browsers write: 8 bits a channel, not interlaced. */
import { inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes a pixel by colour type: RGB and RGBA. */
const channels: Record<number, number> = { 2: 3, 6: 4 };

export type Size = { width: number; height: number };
/** One pixel: red, green, blue, alpha, each from 0 to 255. */
export type Pixel = [red: number, green: number, blue: number, alpha: number];

/** @throws when it is no PNG file */
export function sizeOf(png: Buffer): Size {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('This is no PNG file.');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return inflateSync(Buffer.concat(parts));
}

/** Of left, above and above left, the one nearest to left + above − above left. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** What a filter adds to a byte, from the bytes beside it. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

/** @throws for a kind of PNG that browsers don't write */
export function pixelsOf(png: Buffer): Pixel[] {
  const { width, height } = sizeOf(png);
  const step = channels[png[25] as number];
  if (png[24] !== 8 || !step || png[28] !== 0) throw new Error('Only plain RGB and RGBA files are read.');
  const data = imageData(png);
  const row = width * step;
  const bytes = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (row + 1)] as number;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x >= step ? (bytes[at - step] as number) : 0;
      const above = y > 0 ? (bytes[at - row] as number) : 0;
      const corner = x >= step && y > 0 ? (bytes[at - row - step] as number) : 0;
      bytes[at] = (data[y * (row + 1) + 1 + x] as number) + predicted(filter, left, above, corner);
    }
  }
  return Array.from({ length: width * height }, (_none, index) => {
    const [red, green, blue, alpha = 255] = bytes.subarray(index * step, index * step + step);
    return [red, green, blue, alpha] as Pixel;
  });
}
