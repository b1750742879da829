/** Five-fold cross-validation by group: what is told of a passage never comes from its own page or writer. */

import type { PlacedCandidate } from '../../claims/candidates.ts';
import { logistic } from '../../claims/linear-model.ts';
import { probabilityOf } from '../../claims/trees.ts';
import { seeded } from '../random.ts';
import type { Pipeline } from './pipeline.ts';
import type { Judged, Prepared, StanceRow, Validated, ValidatedPassage } from './stages.ts';

const folds = 5;

/** Groups of one source are dealt out in turn, so that each fold has its share of every kind of text. */
function foldOf(prepared: Prepared[]): number[] {
  const random = seeded(7);
  const groups = new Map<string, string[]>();
  for (const { labelled } of prepared) {
    const kind = labelled.group === labelled.source ? 'writers' : labelled.source;
    const known = groups.get(kind) ?? [];
    if (!known.includes(labelled.group)) groups.set(kind, [...known, labelled.group]);
  }
  const fold = new Map<string, number>();
  for (const own of groups.values()) {
    const shuffled = own.map((group) => [random(), group] as const).sort((a, b) => a[0] - b[0]);
    const first = Math.floor(random() * folds);
    for (const [at, [, group]] of shuffled.entries()) fold.set(group, (first + at) % folds);
  }
  return prepared.map(({ labelled }) => fold.get(labelled.group) as number);
}

/** @returns for every passage what a pipeline trained without its group proposes */
export function crossValidate(pipeline: Pipeline, said: (what: string) => void): Validated {
  const { prepared } = pipeline;
  const fold = foldOf(prepared);
  const items = prepared.map((_, item) => item);
  const claims = new Float64Array(prepared.length);
  const judged: Judged[] = [];
  for (let one = 0; one < folds; one += 1) {
    const { scoreOf } = pipeline.trainScores(
      items.filter((item) => fold[item] !== one),
      one,
    );
    for (const item of items.filter((each) => fold[each] === one)) {
      const scores = scoreOf(item);
      claims[item] = logistic((scores.claims.own[0] as number) + (scores.claims.context[0] as number));
      judged.push(...pipeline.judge(item, scores));
    }
    said(`fold ${one + 1} of ${folds} scored`);
  }
  const passages = prepared.map(
    (each, item): ValidatedPassage => ({
      prepared: each,
      proposals: [],
      claims: claims[item] as number,
    }),
  );
  const signalsOf = Array.from(
    { length: folds },
    (_, one) =>
      pipeline.trainStance(
        items.filter((item) => fold[item] !== one),
        one,
      ).signalsOf,
  );
  const stanceSignalsOf = (item: number, candidate: PlacedCandidate) =>
    (signalsOf[fold[item] as number] as (typeof signalsOf)[number])(item, candidate);
  const stances = items
    .flatMap((item) => pipeline.stancesOf(item))
    .map((pair): StanceRow => ({ ...pair, signals: stanceSignalsOf(pair.item, pair.candidate) }));
  said('stances read');
  for (let one = 0; one < folds; one += 1) {
    const trees = pipeline.trainTrees(judged.filter(({ item }) => fold[item] !== one));
    const stanceTrees = pipeline.trainStanceTrees(stances.filter(({ item }) => fold[item] !== one));
    for (const { item, candidate, signals } of judged.filter((each) => fold[each.item] === one)) {
      const right = probabilityOf(trees, signals);
      const denied = probabilityOf(stanceTrees, stanceSignalsOf(item, candidate));
      (passages[item] as ValidatedPassage).proposals.push({
        factCheck: candidate.factCheck.id,
        stance: denied > 0.5 ? 'denies' : 'asserts',
        right,
        confidence: right * Math.max(denied, 1 - denied),
      });
    }
    said(`fold ${one + 1} of ${folds} judged`);
  }
  return { passages, judged, stances };
}
