import { describe, expect, it } from 'vitest';
import { loadLinear } from '../../../src/claims/linear-model.ts';
import { probabilityOf } from '../../../src/claims/trees.ts';
import { seeded } from '../../../src/cli/random.ts';
import { trainTrees } from '../../../src/cli/training/boosting.ts';
import { type Example, packLinear, trainLinear } from '../../../src/cli/training/linear.ts';

const options = {
  classes: 3,
  epochs: 20,
  rate: 0.3,
  drop: 0,
  decay: 0,
  fewest: 1,
  keep: 1000,
  repair: 2,
  seed: 1,
};
/** Feature 10 · class speaks for its class; 7 and 300,000 are noise. */
const examples: Example[] = Array.from({ length: 60 }, (_, at) => ({
  hashes: [10 * (at % 3), at % 2 ? 7 : 300_000],
  values: [1, 1],
  target: [[at % 3, 1]],
  weight: 1,
}));
const best = (sums: Float64Array) => sums.indexOf(Math.max(...sums));

describe('the linear model', () => {
  const file = packLinear(trainLinear(examples, options));
  const model = loadLinear(file, 3);

  it('tells its classes after packing', () => {
    for (const { hashes, values, target } of examples)
      expect(best(model.score({ hashes, values, own: 2 }).own)).toBe(target[0]?.[0]);
  });

  it('counts the features after the first `own` as context, and unknown ones as nothing', () => {
    const { own, context, touched } = model.score({ hashes: [10, 99], values: [1, 1], own: 0 });
    expect(best(context)).toBe(1);
    expect([...own]).toEqual([0, 0, 0]);
    expect(touched).toContain(1);
    expect(model.score({ hashes: [99], values: [1], own: 1 }).touched).toEqual([]);
  });

  it('says what each feature gave', () => {
    const [telling, noise] = model.shares({ hashes: [20, 7], values: [1, 1] }, 2) as [number, number];
    expect(telling).toBeGreaterThan(Math.abs(noise));
  });

  it('learns “not this class” from a share of -1', () => {
    const denied: Example[] = Array.from({ length: 20 }, () => ({
      hashes: [10],
      values: [1],
      target: [[1, -1]],
      weight: 1,
    }));
    const taught = loadLinear(packLinear(trainLinear(denied, options)), 3);
    expect(best(taught.score({ hashes: [10], values: [1], own: 1 }).own)).not.toBe(1);
  });

  it('is the same for the same seed, bit for bit', () => {
    expect(packLinear(trainLinear(examples, { ...options, drop: 0.2 }))).toEqual(
      packLinear(trainLinear(examples, { ...options, drop: 0.2 })),
    );
  });

  it('keeps only as many weights as it may', () => {
    const small = packLinear(trainLinear(examples, { ...options, keep: 4 }));
    expect(small.weights).toBeLessThanOrEqual(4);
  });
});

describe('boosted trees', () => {
  it('learn what no sum of signals tells', () => {
    const random = seeded(3);
    const signals = Array.from({ length: 400 }, () => Float64Array.from([random() - 0.5, random() - 0.5, 0]));
    const target = Uint8Array.from(signals, ([a = 0, b = 0]) => Number(a > 0 !== b > 0));
    const trees = trainTrees(
      { signals, target, weight: Float64Array.from(target, () => 1) },
      { trees: 40, leaves: 6, rate: 0.3, fewest: 5, pull: 1 },
    );
    const right = signals.filter((row, at) => probabilityOf(trees, row) > 0.5 === (target[at] === 1));
    expect(right.length / signals.length).toBeGreaterThan(0.95);
  });
});
