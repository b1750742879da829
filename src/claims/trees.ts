/** Gradient-boosted trees (Friedman 2001) with a logistic link: plain inference over a few hundred numbers. */
import { logistic } from './linear-model.ts';

/**
 * All trees in flat arrays. A node below zero is a leaf: `~node` is its place in `leaves`. An inner node goes left
 * where the signal is at most its threshold.
 */
export type TreesFile = {
  bias: number;
  /** Root of each tree, as a node. */
  roots: number[];
  signals: number[];
  thresholds: number[];
  left: number[];
  right: number[];
  leaves: number[];
};

/**
 * @param trees the ensemble
 * @param signals in the order they were trained in
 * @returns probability, 0 to 1
 */
export function probabilityOf(trees: TreesFile, signals: ArrayLike<number>): number {
  let sum = trees.bias;
  for (const root of trees.roots) {
    let node = root;
    while (node >= 0) {
      const value = signals[trees.signals[node] as number] as number;
      node = (value <= (trees.thresholds[node] as number) ? trees.left[node] : trees.right[node]) as number;
    }
    sum += trees.leaves[~node] as number;
  }
  return logistic(sum);
}
