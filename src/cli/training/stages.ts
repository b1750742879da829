/** What passes from one stage of training to the next. */
import type { PlacedCandidate } from '../../claims/candidates.ts';
import type { Features } from '../../claims/features.ts';
import type { Stance } from '../../claims/match.ts';
import type { PassageReading } from '../../claims/signals.ts';
import type { Labelled } from './labelled.ts';
import type { Example } from './linear.ts';

/** One labelled passage with what does not depend on any training. */
export type Prepared = {
  labelled: Labelled;
  read: PassageReading;
  features: Pick<Features, 'hashes' | 'values' | 'own'>;
  example: Example;
};

/** One candidate of a passage with its signals. */
export type Judged = { item: number; candidate: PlacedCandidate; signals: Float64Array; right: boolean };

/** One known stance, and the same with what a model that did not see the passage says of it. */
export type StancePair = { item: number; candidate: PlacedCandidate; denies: boolean; weight: number };
export type StanceRow = StancePair & { signals: Float64Array };

/** One candidate of a passage with the probability that it is right, and that it is so with this stance. */
type Proposal = { factCheck: string; right: number; stance: Stance; confidence: number };
/** `claims`: probability that the passage claims anything. */
export type ValidatedPassage = { prepared: Prepared; proposals: Proposal[]; claims: number };
export type Validated = { passages: ValidatedPassage[]; judged: Judged[]; stances: StanceRow[] };
