/** The stages of the learned matcher over labelled text: features, linear scores, candidates, trees, stance. */
import { createAssessor } from '../../claims/assessment.ts';
import { loadLinear } from '../../claims/linear-model.ts';
import { type ModelFile, noneClass, unlistedClass } from '../../claims/model.ts';
import type { Scores } from '../../claims/signals.ts';
import type { TreesFile } from '../../claims/trees.ts';
import type { Knowledge } from '../../knowledge/check-knowledge.ts';
import { trainTrees } from './boosting.ts';
import { fingerprint, querySource } from './corpus.ts';
import type { Labelled } from './labelled.ts';
import { type Example, packLinear, trainLinear } from './linear.ts';
import { trees, weightIn, whether, which } from './settings.ts';
import type { Judged, Prepared, Validated } from './stages.ts';
import { type StanceTraining, stanceTraining } from './stance.ts';

export type Pipeline = StanceTraining & {
  prepared: Prepared[];
  trainScores(
    items: number[],
    seed: number,
  ): { scoreOf(item: number): Scores; files: Pick<ModelFile, 'linear' | 'claims'> };
  judge(item: number, scores: Scores): Judged[];
  trainTrees(judged: Judged[]): TreesFile;
  trainAll(validated: Validated, said: (what: string) => void): ModelFile;
};

/**
 * @param knowledge the checked knowledge base
 * @param labelled all training text
 */
export function pipelineOf(knowledge: Knowledge, labelled: Labelled[]): Pipeline {
  const ids = knowledge.factChecks.map(({ id }) => id);
  const classes = [...ids, unlistedClass, noneClass];
  const placeOf = new Map(classes.map((id, place) => [id, place]));
  placeOf.set('unlisted', placeOf.get(unlistedClass) as number);
  const assessor = createAssessor(knowledge, classes);

  function targetOf({ gold, only }: Labelled): Example['target'] {
    if (only) return [[placeOf.get(only.factCheck) as number, only.makes ? 1 : -1]];
    const places = [...new Set(gold.map(([claim]) => placeOf.get(claim) as number))];
    if (places.length === 0) return [[placeOf.get(noneClass) as number, 1]];
    return places.map((place) => [place, 1 / places.length]);
  }

  const prepared = labelled.map((one): Prepared => {
    const read = assessor.readPassage(one.passage);
    const { hashes, values, own } = assessor.featurise(read);
    return {
      labelled: one,
      read,
      features: { hashes, values, own },
      example: {
        hashes,
        values,
        target: targetOf(one),
        weight: weightIn(one),
      },
    };
  });

  function trainScores(items: number[], seed: number) {
    const used = items.map((item) => prepared[item] as Prepared).filter(({ example }) => example.weight > 0);
    const whichWeights = trainLinear(
      used.map(({ example }) => example),
      { ...which, classes: classes.length, seed },
    );
    const whetherWeights = trainLinear(
      used
        .filter(({ labelled: { only } }) => only?.makes !== false)
        .map(({ labelled: one, example }) => ({
          ...example,
          target: [[0, one.only || one.gold.length > 0 ? 1 : 0]],
        })),
      { ...whether, classes: 1, seed },
    );
    const files = {
      linear: packLinear(whichWeights),
      claims: packLinear(whetherWeights),
    };
    const models = { which: loadLinear(files.linear, classes.length), claims: loadLinear(files.claims, 1) };
    return {
      files,
      scoreOf(item: number): Scores {
        const { features } = prepared[item] as Prepared;
        return { which: models.which.score(features), claims: models.claims.score(features) };
      },
    };
  }

  function judge(item: number, scores: Scores): Judged[] {
    const { read, labelled: one } = prepared[item] as Prepared;
    const candidates = assessor.candidates(read, scores.which);
    const signals = assessor.signals(read, scores, candidates);
    return candidates.map((candidate, at) => ({
      item,
      candidate,
      signals: signals[at] as Float64Array,
      right: one.only
        ? one.only.makes && one.only.factCheck === candidate.factCheck.id
        : one.gold.some(([claim]) => claim === candidate.factCheck.id),
    }));
  }

  function treesOf(judged: Judged[]): TreesFile {
    const rows = judged.filter(({ item, candidate }) => {
      const { labelled: one } = prepared[item] as Prepared;
      if (one.source === querySource || weightIn(one) === 0) return false;
      return !one.only || one.only.factCheck === candidate.factCheck.id;
    });
    return trainTrees(
      {
        signals: rows.map(({ signals }) => signals),
        target: Uint8Array.from(rows, ({ right }) => Number(right)),
        weight: Float64Array.from(rows, ({ item }) => weightIn((prepared[item] as Prepared).labelled)),
      },
      trees,
    );
  }

  const stances = stanceTraining(prepared, assessor, knowledge.factChecks);

  return {
    prepared,
    trainScores,
    judge,
    trainTrees: treesOf,
    ...stances,
    trainAll(validated, said) {
      const all = prepared.map((_, item) => item);
      const { files } = trainScores(all, 0);
      said('linear models of all text');
      const { file: stanceFile } = stances.trainStance(all, 0);
      const model = {
        trainedOn: fingerprint(knowledge, labelled),
        classes,
        ...files,
        trees: treesOf(validated.judged),
        stance: stanceFile,
        stanceTrees: stances.trainStanceTrees(validated.stances),
      };
      said('trees over cross-validated scores');
      return model;
    },
  };
}
