/** What the tests measure colours with. A colour is linear light of red, green and blue, each 0 to 1. */
export type Colour = readonly [number, number, number];

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** @param hex "#rrggbb" */
export const colourOf = (hex: string): Colour =>
  [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Colour;

/** "#rrggbbaa" laid on an opaque colour: in the browser's, not in linear, light. */
export function over(hex: string, ground: string): Colour {
  const opacity = Number.parseInt(hex.slice(7, 9), 16) / 255;
  const part = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16) / 255;
  return [1, 3, 5].map((at) =>
    linear(part(hex, at) * opacity + part(ground, at) * (1 - opacity)),
  ) as unknown as Colour;
}

const luminance = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast ratio after WCAG 2.2. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

type Matrix = readonly [Colour, Colour, Colour];
const times = (matrix: Matrix, colour: Colour): Colour =>
  matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * (colour[at] as number), 0)) as never;

/**
 * How colours look to people without one kind of cone: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, table 1, severity 1.0.
 */
const visions = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof visions;
export const allVisions = Object.keys(visions) as Vision[];

export const seenBy = (vision: Vision, colour: Colour): Colour =>
  times(visions[vision], colour).map((part) => Math.min(1, Math.max(0, part))) as unknown as Colour;

/** In Oklab (B. Ottosson, 2020), with the matrices of CSS Color 4. */
function oklab(colour: Colour): Colour {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  ).map(Math.cbrt) as unknown as Colour;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** deltaE OK of CSS Color 4; 0.02 is about what can just be noticed. */
export function distance(one: Colour, other: Colour): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(...a.map((part, at) => part - (b[at] as number)));
}
