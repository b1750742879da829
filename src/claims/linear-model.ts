/**
 * Multinomial logistic regression over hashed features. Its weights are stored by feature: a sentence costs what
 * its own features weigh, however many fact checks share none of them.
 */
import { inflateSync } from 'fflate';

/** As stored: four arrays of bytes, one after the other, deflated (RFC 1951) and written in base64. */
export type LinearFile = {
  packed: string;
  /** Bytes of feature hashes in rising order, each as its distance from the one before, seven bits a byte, low first. */
  hashes: number;
  /** Features; for each, a byte tells how many weights it has, less one. */
  features: number;
  /**
   * Weights; for each, a byte tells its class as the distance from the class before of the same feature, then for
   * each a signed byte tells it in steps of `step`.
   */
  weights: number;
  step: number;
};

export type LinearScores = {
  own: Float64Array;
  context: Float64Array;
  /** Classes that any of the features speaks for or against; the others stand at 0. */
  touched: number[];
};

export type LinearModel = {
  /**
   * @param hashes features, of which the first `own` are the sentence's
   * @returns sums of weights by class, from the sentence itself and from its context
   */
  score(features: { hashes: number[]; values: number[]; own: number }): LinearScores;
  /** @returns each feature's share in the score of one class */
  shares(features: { hashes: number[]; values: number[] }, of: number): number[];
};

/** @returns the bytes of a base64 text */
function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** @returns the numbers whose distances were written by `packRising` */
function unpackRising(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let last = 0;
  let shift = 0;
  for (const byte of bytes) {
    last += (byte & 127) << shift;
    shift = byte < 128 ? 0 : shift + 7;
    if (byte < 128) numbers.push(last);
  }
  return numbers;
}

/** @returns the model, ready to score; `classes` is how many there are */
export function loadLinear(file: LinearFile, classes: number): LinearModel {
  const bytes = inflateSync(bytesOf(file.packed));
  const counts = bytes.subarray(file.hashes, file.hashes + file.features);
  const apart = bytes.subarray(file.hashes + file.features, file.hashes + file.features + file.weights);
  const weights = new Int8Array(bytes.slice(file.hashes + file.features + file.weights).buffer);
  const classOf = new Uint8Array(file.weights);
  const rows = new Map<number, number>();
  const starts = new Uint32Array(file.features + 1);
  for (const [row, hash] of unpackRising(bytes.subarray(0, file.hashes)).entries()) {
    rows.set(hash, row);
    const start = starts[row] as number;
    const end = start + (counts[row] as number) + 1;
    starts[row + 1] = end;
    for (let place = start, of = 0; place < end; place += 1) {
      of += apart[place] as number;
      classOf[place] = of;
    }
  }

  return {
    score({ hashes: given, values, own }) {
      const sums = { own: new Float64Array(classes), context: new Float64Array(classes) };
      const touched: number[] = [];
      const isTouched = new Uint8Array(classes);
      for (let at = 0; at < given.length; at += 1) {
        const row = rows.get(given[at] as number);
        if (row === undefined) continue;
        const target = at < own ? sums.own : sums.context;
        const value = (values[at] as number) * file.step;
        const end = starts[row + 1] as number;
        for (let place = starts[row] as number; place < end; place += 1) {
          const to = classOf[place] as number;
          target[to] = (target[to] as number) + value * (weights[place] as number);
          if (isTouched[to] === 0) {
            isTouched[to] = 1;
            touched.push(to);
          }
        }
      }
      return { ...sums, touched };
    },
    shares({ hashes: given, values }, of) {
      return given.map((hash, at) => {
        const row = rows.get(hash);
        if (row === undefined) return 0;
        for (let place = starts[row] as number; place < (starts[row + 1] as number); place += 1)
          if (classOf[place] === of) return (values[at] as number) * (weights[place] as number) * file.step;
        return 0;
      });
    },
  };
}

/** @returns probability of what a sum of weights speaks for */
export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
