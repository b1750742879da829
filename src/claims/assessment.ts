/** A passage and its candidates with all that decides on them: what matcher and training share. */
import type { Knowledge } from '../knowledge/check-knowledge.ts';
import { createCandidates, type PlacedCandidate } from './candidates.ts';
import { contextOf } from './context.ts';
import { createFeaturise, type Features } from './features.ts';
import type { LinearScores } from './linear-model.ts';
import { noneClass, unlistedClass } from './model.ts';
import type { Passage } from './passage.ts';
import { createReader } from './reading.ts';
import { createSignaller, type PassageReading, type Scores } from './signals.ts';

export type Assessor = {
  readPassage(passage: Passage): PassageReading;
  featurise(read: PassageReading): Features;
  /** Without scores only what the concepts verify. */
  candidates(read: PassageReading, scores: LinearScores | null): PlacedCandidate[];
  signals(read: PassageReading, scores: Scores, candidates: PlacedCandidate[]): Float64Array[];
};

/**
 * @param knowledge the checked knowledge base
 * @param classes the model's, in order
 */
export function createAssessor(
  { factChecks, lexicon }: Pick<Knowledge, 'factChecks' | 'lexicon'>,
  classes: string[],
): Assessor {
  const read = createReader(lexicon);
  const featurise = createFeaturise(lexicon, read);
  const signals = createSignaller(lexicon, classes.indexOf(noneClass), classes.indexOf(unlistedClass));
  return {
    readPassage: (passage) => ({ passage, reading: read(passage.text), context: contextOf(passage, read) }),
    featurise: ({ passage, reading, context }) => featurise(passage, reading, context),
    candidates: createCandidates(factChecks, lexicon, classes),
    signals,
  };
}
