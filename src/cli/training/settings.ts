/** How the parts of the matcher are trained; chosen by cross-validation (`npm run train -- --dry --curve`). */
import type { BoostingOptions } from './boosting.ts';
import type { Labelled } from './labelled.ts';
import type { LinearOptions } from './linear.ts';

type Linear = Omit<LinearOptions, 'classes' | 'seed'>;

/** Real pages weigh more than written text: they are what the matcher meets. */
const weightOf: Record<string, number> = {
  'pages-dev': 3,
  'pages-near-dev': 3,
  'negatives-hard': 2,
  // The build refuses what misreads these, and the browser tests what misreads the demo page.
  own: 8,
  demo: 10,
};
/** @returns weight of one passage; nothing where the annotators disagreed */
export const weightIn = ({ source, sure }: Labelled): number => (sure ? (weightOf[source] ?? 1) : 0);

/** Which claim, if any. */
export const which: Linear = {
  epochs: 8,
  rate: 0.06,
  drop: 0.15,
  decay: 0,
  fewest: 2,
  // As many as fit: with everything else of the file they take a little less than a megabyte.
  keep: 340_000,
  repair: 3,
};
/** Whether anything is claimed. */
export const whether: Linear = {
  epochs: 8,
  rate: 0.06,
  drop: 0.15,
  decay: 1e-4,
  fewest: 2,
  keep: 20_000,
  repair: 2,
};
export const stance: Linear = {
  epochs: 6,
  rate: 0.1,
  drop: 0.1,
  decay: 1e-4,
  fewest: 2,
  keep: 50_000,
  repair: 2,
};
export const stanceTrees: BoostingOptions = { trees: 80, leaves: 10, rate: 0.1, fewest: 20, pull: 2 };
export const ownStanceWeight = 2;
export const trees: BoostingOptions = { trees: 120, leaves: 12, rate: 0.08, fewest: 30, pull: 2 };
