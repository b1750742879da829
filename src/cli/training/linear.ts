/**
 * Trains multinomial (or, for one class, binary) logistic regression with AdaGrad (Duchi, Hazan, Singer 2011) and
 * dropped features, one example at a time in a shuffled order that depends on the seed alone.
 */
import { deflateRawSync } from 'node:zlib';
import type { LinearFile } from '../../claims/linear-model.ts';
import { seeded } from '../random.ts';

export type Example = {
  hashes: number[];
  values: number[];
  /**
   * Share of each class, summing to 1; for a binary model the one class's probability. A single share of -1 says
   * that it is not this class, whichever else.
   */
  target: [place: number, share: number][];
  weight: number;
};

/** Largest weight in steps; more tell weights apart that make no difference, and take more room. */
const mostSteps = 63;

export type LinearOptions = {
  classes: number;
  epochs: number;
  rate: number;
  /** Share of features left out of each step. */
  drop: number;
  /** Pull of every touched weight towards zero. */
  decay: number;
  seed: number;
  /** Features seen less often are left out. */
  fewest: number;
  /** So many weights are kept, those largest by size; the rest is set to zero for good. */
  keep: number;
  /** Epochs after that, in which the weights kept make up for those lost. */
  repair: number;
};

/** Dense weights by feature row, before they are packed. */
export type LinearWeights = { rows: Map<number, number>; weights: Float32Array; classes: number };

/** Mutable while it is trained. */
type Training = LinearWeights & { squares: Float32Array; kept: Uint8Array | null };

function rowsOf(examples: Example[], fewest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of examples) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([hash]) => hash);
  return new Map(kept.sort((a, b) => a - b).map((hash, row) => [hash, row]));
}

/** @returns sums of weights by class for one example; `out` is overwritten */
function sumInto(out: Float64Array, { weights, classes }: LinearWeights, rows: number[], values: number[]) {
  out.fill(0);
  for (const [at, row] of rows.entries()) {
    const value = values[at] as number;
    const from = row * classes;
    for (let place = 0; place < classes; place += 1)
      out[place] = (out[place] as number) + value * (weights[from + place] as number);
  }
}

/** Turns sums into probabilities in place: softmax, or the logistic function for one class. */
function toProbabilities(sums: Float64Array): void {
  if (sums.length === 1) {
    sums[0] = 1 / (1 + Math.exp(-(sums[0] as number)));
    return;
  }
  const most = sums.reduce((a, b) => Math.max(a, b));
  let total = 0;
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = Math.exp((sums[at] as number) - most);
    total += sums[at] as number;
  }
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) / total;
}

/** Turns probabilities into the slope of the loss in place: cross-entropy, or -log(1 - p) for "not this class". */
function toGradient(probabilities: Float64Array, target: Example['target']): void {
  const [place, share] = target[0] as [number, number];
  if (share >= 0) {
    for (const [at, part] of target) probabilities[at] = (probabilities[at] as number) - part;
    return;
  }
  const wrong = probabilities[place] as number;
  const pull = -wrong / (1 - wrong + 1e-9);
  for (let at = 0; at < probabilities.length; at += 1)
    probabilities[at] = at === place ? wrong : (probabilities[at] as number) * pull;
}

/** One pass over all examples in a new order. */
function runEpoch(
  { rows, weights, classes, squares, kept }: Training,
  examples: Example[],
  { rate, drop, decay }: LinearOptions,
  random: () => number,
): void {
  const order = examples.map((_, index) => index);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  const gradient = new Float64Array(classes);
  for (const index of order) {
    const { hashes, values, target, weight } = examples[index] as Example;
    const seen: number[] = [];
    const scaled: number[] = [];
    for (const [at, hash] of hashes.entries()) {
      const row = rows.get(hash);
      if (row === undefined || random() < drop) continue;
      seen.push(row);
      scaled.push((values[at] as number) / (1 - drop));
    }
    sumInto(gradient, { rows, weights, classes }, seen, scaled);
    toProbabilities(gradient);
    toGradient(gradient, target);
    for (const [at, row] of seen.entries()) {
      const step = (scaled[at] as number) * weight;
      const from = row * classes;
      for (let place = 0; place < classes; place += 1) {
        const spot = from + place;
        if (kept && !kept[spot]) continue;
        const old = weights[spot] as number;
        const slope = step * (gradient[place] as number) + decay * old;
        const square = (squares[spot] as number) + slope * slope;
        squares[spot] = square;
        if (slope !== 0) weights[spot] = old - (rate * slope) / (Math.sqrt(square) + 1e-8);
      }
    }
  }
}

/**
 * Weights that a feature gives to all classes alike change no probability. Taking each feature's median away
 * leaves most weights near zero, so that nearly all can be dropped at little loss.
 */
function centre({ rows, weights, classes }: LinearWeights): void {
  if (classes === 1) return;
  for (const row of rows.values()) {
    const own = weights.subarray(row * classes, (row + 1) * classes);
    const median = own.slice().sort()[classes >> 1] as number;
    for (let place = 0; place < classes; place += 1) own[place] = (own[place] as number) - median;
  }
}

/** @returns which weights are kept; the others are set to zero */
function prune(weights: Float32Array, keep: number): Uint8Array {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const least = Math.max(sizes[Math.max(0, sizes.length - keep)] ?? 0, Number.MIN_VALUE);
  return Uint8Array.from(weights, (weight, spot) => {
    if (Math.abs(weight) >= least) return 1;
    weights[spot] = 0;
    return 0;
  });
}

/** @returns the weights; the same for the same examples, options and version of Node */
export function trainLinear(examples: Example[], options: LinearOptions): LinearWeights {
  const { classes } = options;
  const rows = rowsOf(examples, options.fewest);
  const size = rows.size * classes;
  const training: Training = {
    rows,
    classes,
    weights: new Float32Array(size),
    squares: new Float32Array(size),
    kept: null,
  };
  const random = seeded(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) runEpoch(training, examples, options, random);
  centre(training);
  training.kept = prune(training.weights, options.keep);
  for (let epoch = 0; epoch < options.repair; epoch += 1) runEpoch(training, examples, options, random);
  return training;
}

/** @returns rising numbers as distances, seven bits a byte, low bits first; the eighth says that more follow */
function packRising(numbers: number[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const number of numbers) {
    let apart = number - last;
    last = number;
    for (; apart > 127; apart >>>= 7) bytes.push((apart & 127) | 128);
    bytes.push(apart);
  }
  return Uint8Array.from(bytes);
}

/**
 * @param trained weights, nearly all zero
 * @returns the weights as they are shipped: sparse, in few steps, deflated
 */
export function packLinear({ rows, weights, classes }: LinearWeights): LinearFile {
  if (classes > 256) throw new Error('More than 256 classes need a wider class number in LinearFile.');
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / mostSteps;
  const hashes: number[] = [];
  const counts: number[] = [];
  const apart: number[] = [];
  const steps: number[] = [];
  for (const [hash, row] of rows) {
    const start = apart.length;
    let last = 0;
    for (let place = 0; place < classes; place += 1) {
      const rounded = Math.round((weights[row * classes + place] as number) / step);
      if (rounded === 0) continue;
      apart.push(place - last);
      last = place;
      steps.push(rounded & 255);
    }
    if (apart.length === start) continue;
    hashes.push(hash);
    counts.push(apart.length - start - 1);
  }
  const rising = packRising(hashes);
  const bytes = Buffer.concat([
    rising,
    Uint8Array.from(counts),
    Uint8Array.from(apart),
    Uint8Array.from(steps),
  ]);
  return {
    packed: deflateRawSync(bytes, { level: 9 }).toString('base64'),
    hashes: rising.length,
    features: hashes.length,
    weights: steps.length,
    step,
  };
}
