/** Trains what tells whether a passage asserts or denies a claim. */
import type { Assessor } from '../../claims/assessment.ts';
import type { PlacedCandidate } from '../../claims/candidates.ts';
import { loadLinear } from '../../claims/linear-model.ts';
import type { Stance } from '../../claims/match.ts';
import type { ModelFile } from '../../claims/model.ts';
import { stanceFeatures } from '../../claims/stance-features.ts';
import { stanceSignals } from '../../claims/stance-signals.ts';
import type { TreesFile } from '../../claims/trees.ts';
import type { FactCheck } from '../../knowledge/fact-check.ts';
import { trainTrees } from './boosting.ts';
import { querySource } from './corpus.ts';
import { type Example, packLinear, trainLinear } from './linear.ts';
import { ownStanceWeight, stance, stanceTrees, weightIn } from './settings.ts';
import type { Prepared, StancePair, StanceRow } from './stages.ts';

export type StanceTraining = {
  /** The stances that are known of a passage. */
  stancesOf(item: number): StancePair[];
  trainStance(
    items: number[],
    seed: number,
  ): { signalsOf(item: number, candidate: PlacedCandidate): Float64Array; file: ModelFile['stance'] };
  trainStanceTrees(rows: StanceRow[]): TreesFile;
};

/**
 * @param prepared all training text
 * @param assessor over the same fact checks
 * @param factChecks in any order
 */
export function stanceTraining(
  prepared: Prepared[],
  assessor: Assessor,
  factChecks: FactCheck[],
): StanceTraining {
  const byId = new Map(factChecks.map((factCheck) => [factCheck.id, factCheck]));

  /** The candidate that stands for one gold claim of a passage, whether or not anything proposes it. */
  function goldCandidate(item: number, claim: string): PlacedCandidate {
    const { read } = prepared[item] as Prepared;
    const verified = assessor.candidates(read, null).find(({ factCheck }) => factCheck.id === claim);
    const factCheck = byId.get(claim);
    if (!factCheck) throw new Error(`There is no fact check ${claim}`);
    return (
      verified ?? {
        factCheck,
        about: factCheck.about,
        place: -1,
        verified: null,
        stance: null,
      }
    );
  }

  /** Of a fact check's own sentences its claim and phrasings assert it; of the others only the plain ones tell. */
  function ownStance(item: number, factCheck: string): Stance | null {
    const { read } = prepared[item] as Prepared;
    const { about, claim, phrasings } = byId.get(factCheck) as FactCheck;
    if ([claim, ...phrasings].includes(read.passage.text)) return 'asserts';
    const { stance: symbolic } = goldCandidate(item, factCheck);
    return symbolic?.clear && (about.negation ?? 'flips') === 'flips' ? symbolic.stance : null;
  }

  function stancesOf(item: number): StancePair[] {
    const { labelled: one } = prepared[item] as Prepared;
    if (one.source === querySource || weightIn(one) === 0) return [];
    const gold = one.gold.filter(([claim]) => claim !== 'unlisted');
    if (one.only?.makes) {
      const is = ownStance(item, one.only.factCheck);
      if (is) gold.push([one.only.factCheck, is]);
    }
    return gold.map(([claim, is]) => ({
      item,
      candidate: goldCandidate(item, claim),
      denies: is === 'denies',
      weight: one.only ? ownStanceWeight : weightIn(one),
    }));
  }

  function trainStance(items: number[], seed: number) {
    const examples = items.flatMap(stancesOf).map(({ item, candidate, denies, weight: own }): Example => {
      const { hashes, values } = stanceFeatures((prepared[item] as Prepared).read, candidate);
      return { hashes, values, target: [[0, Number(denies)]], weight: own };
    });
    const file = packLinear(trainLinear(examples, { ...stance, classes: 1, seed }));
    const model = loadLinear(file, 1);
    const signalsOf = (item: number, candidate: PlacedCandidate) => {
      const { read } = prepared[item] as Prepared;
      return stanceSignals(read, candidate, model.score(stanceFeatures(read, candidate)).own[0] as number);
    };
    return { file, signalsOf };
  }

  const trainStanceTrees = (rows: StanceRow[]): TreesFile =>
    trainTrees(
      {
        signals: rows.map(({ signals }) => signals),
        target: Uint8Array.from(rows, ({ denies }) => Number(denies)),
        weight: Float64Array.from(rows, (row) => row.weight),
      },
      stanceTrees,
    );

  return { stancesOf, trainStance, trainStanceTrees };
}
