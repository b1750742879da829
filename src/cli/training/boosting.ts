/**
 * Trains gradient-boosted trees for a yes or no (Friedman 2001; second-order steps and leaf-wise growth over
 * histograms as in LightGBM, Ke et al. 2017). Nothing in it is random.
 */
import type { TreesFile } from '../../claims/trees.ts';

export type Rows = { signals: Float64Array[]; target: Uint8Array; weight: Float64Array };

export type BoostingOptions = {
  trees: number;
  leaves: number;
  rate: number;
  /** Fewest rows in a leaf. */
  fewest: number;
  /** Pull of leaf values towards zero. */
  pull: number;
};

const mostBins = 64;

/** Upper bounds of each signal's bins, chosen so that bins hold about as many rows. */
function boundsOf(signals: Float64Array[], signal: number): number[] {
  const values = Float64Array.from(signals, (row) => row[signal] as number).sort();
  const bounds: number[] = [];
  for (let bin = 1; bin < mostBins; bin += 1) {
    // Seven digits tell bins apart and keep the file small.
    const bound = Number((values[Math.floor((values.length * bin) / mostBins)] as number).toPrecision(7));
    if (bounds.length === 0 || bound > (bounds.at(-1) as number)) bounds.push(bound);
  }
  if ((bounds.at(-1) as number) >= (values.at(-1) as number)) bounds.pop();
  return bounds;
}

function binOf(bounds: number[], value: number): number {
  let from = 0;
  let to = bounds.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value <= (bounds[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
}

type Split = { gain: number; signal: number; bin: number };
/** Slopes, curves and counts of a leaf's rows by signal and bin. */
type Histogram = { slopes: Float64Array; curves: Float64Array; counts: Float64Array };
type Leaf = { rows: Int32Array; histogram: Histogram; split: Split };

/** @returns the trained ensemble */
export function trainTrees({ signals, target, weight }: Rows, options: BoostingOptions): TreesFile {
  const count = signals.length;
  const width = signals[0]?.length ?? 0;
  const bounds = Array.from({ length: width }, (_, signal) => boundsOf(signals, signal));
  const bins = bounds.map((own, signal) =>
    Uint8Array.from({ length: count }, (_, row) =>
      binOf(own, (signals[row] as Float64Array)[signal] as number),
    ),
  );
  const total = weight.reduce((a, b) => a + b, 0);
  const yes = weight.reduce((sum, one, row) => sum + one * (target[row] as number), 0);
  const bias = Math.log(yes / (total - yes));
  const sums = new Float64Array(count).fill(bias);
  const slopes = new Float64Array(count);
  const curves = new Float64Array(count);
  const file: TreesFile = { bias, roots: [], signals: [], thresholds: [], left: [], right: [], leaves: [] };
  const { pull, fewest, rate } = options;
  const worth = (slope: number, curve: number) => (slope * slope) / (curve + pull);

  function histogramOf(rows: Int32Array): Histogram {
    const size = width * mostBins;
    const made = {
      slopes: new Float64Array(size),
      curves: new Float64Array(size),
      counts: new Float64Array(size),
    };
    for (let signal = 0; signal < width; signal += 1) {
      const own = bins[signal] as Uint8Array;
      const base = signal * mostBins;
      for (const row of rows) {
        const spot = base + (own[row] as number);
        made.slopes[spot] = (made.slopes[spot] as number) + (slopes[row] as number);
        made.curves[spot] = (made.curves[spot] as number) + (curves[row] as number);
        made.counts[spot] = (made.counts[spot] as number) + 1;
      }
    }
    return made;
  }

  /** What is left of a parent's histogram without one child's: cheaper than counting the other child's rows. */
  function without(parent: Histogram, child: Histogram): Histogram {
    const rest = (of: keyof Histogram) => parent[of].map((value, at) => value - (child[of][at] as number));
    return { slopes: rest('slopes'), curves: rest('curves'), counts: rest('counts') };
  }

  function bestSplit({ slopes: slopeOf, curves: curveOf, counts: countOf }: Histogram): Split {
    const best: Split = { gain: 0, signal: -1, bin: -1 };
    const sum = (of: Float64Array) => of.subarray(0, mostBins).reduce((a, b) => a + b, 0);
    const [allSlope, allCurve, allCount] = [sum(slopeOf), sum(curveOf), sum(countOf)];
    for (let signal = 0; signal < width; signal += 1) {
      let [slope, curve, count] = [0, 0, 0];
      for (let bin = 0; bin < (bounds[signal] as number[]).length; bin += 1) {
        const spot = signal * mostBins + bin;
        slope += slopeOf[spot] as number;
        curve += curveOf[spot] as number;
        count += countOf[spot] as number;
        if (count < fewest || allCount - count < fewest) continue;
        const gain =
          worth(slope, curve) + worth(allSlope - slope, allCurve - curve) - worth(allSlope, allCurve);
        if (gain > best.gain + 1e-9) Object.assign(best, { gain, signal, bin });
      }
    }
    return best;
  }

  const leafOf = (rows: Int32Array, histogram: Histogram): Leaf => ({
    rows,
    histogram,
    split: bestSplit(histogram),
  });

  for (let tree = 0; tree < options.trees; tree += 1) {
    for (let row = 0; row < count; row += 1) {
      const chance = 1 / (1 + Math.exp(-(sums[row] as number)));
      slopes[row] = (chance - (target[row] as number)) * (weight[row] as number);
      curves[row] = chance * (1 - chance) * (weight[row] as number);
    }
    const all = Int32Array.from({ length: count }, (_, row) => row);
    type Open = Leaf & { parent: number; side: 'left' | 'right' | 'root' };
    const open: Open[] = [{ ...leafOf(all, histogramOf(all)), parent: -1, side: 'root' }];
    const attach = ({ parent, side }: Open, node: number) => {
      if (side === 'root') file.roots.push(node);
      else file[side][parent] = node;
    };
    for (let leaves = 1; leaves < options.leaves; leaves += 1) {
      const next = open.reduce((a, b) => (b.split.gain > a.split.gain ? b : a));
      if (next.split.gain <= 0) break;
      open.splice(open.indexOf(next), 1);
      const { signal, bin } = next.split;
      const node = file.signals.length;
      attach(next, node);
      file.signals.push(signal);
      file.thresholds.push((bounds[signal] as number[])[bin] as number);
      file.left.push(0);
      file.right.push(0);
      const own = bins[signal] as Uint8Array;
      const left = next.rows.filter((row) => (own[row] as number) <= bin);
      const right = next.rows.filter((row) => (own[row] as number) > bin);
      const small = histogramOf(left.length <= right.length ? left : right);
      const large = without(next.histogram, small);
      const [ofLeft, ofRight] = left.length <= right.length ? [small, large] : [large, small];
      open.push({ ...leafOf(left, ofLeft), parent: node, side: 'left' });
      open.push({ ...leafOf(right, ofRight), parent: node, side: 'right' });
    }
    for (const leaf of open) {
      let slope = 0;
      let curve = 0;
      for (const row of leaf.rows) {
        slope += slopes[row] as number;
        curve += curves[row] as number;
      }
      const value = (-slope / (curve + pull)) * rate;
      attach(leaf, ~file.leaves.length);
      file.leaves.push(Math.round(value * 1e5) / 1e5);
      for (const row of leaf.rows) sums[row] = (sums[row] as number) + value;
    }
  }
  return file;
}
