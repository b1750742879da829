/** From what was found to what is shown: inline, in the list, or not at all, with the reason. */
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import type { StanceReading } from './stance.ts';
import type { Verified } from './verification.ts';

export type Decision =
  | { show: 'inline'; confidence: number }
  | { show: 'list'; confidence: number; because: 'medium-confidence' | 'stance-unclear' }
  | { show: 'nothing'; confidence: number; because: 'weak' };

/** Chosen on tests/matching/articles-dev.jsonl; run `npm run score` before touching. */
const showAt = { inline: 0.62, list: 0.43 } as const;

/** Weights of the logistic sum; hand-set, ordered by what the development articles showed. */
const weights = {
  bias: -1.6,
  specificity: 0.32,
  ownMilk: 0.7,
  ownProducer: 0.6,
  inheritedDistance: -0.28,
  nobodyNamed: -1.3,
  anchorInherited: -0.7,
  similarity: 1.6,
  spread: -0.05,
  general: -0.1,
  onlyCues: -0.3,
  cuesWithoutMilk: -0.9,
  answers: 1.9,
  particular: 0.5,
} as const;

export type Signals = {
  reading: Reading;
  passage: Passage;
  verified: Verified;
  stance: StanceReading;
  /** Concepts so particular that hardly anything else can be meant (drugs, names, places). */
  particular: Set<string>;
  /** Text similarity of sentence and fact check, 0 to 1 (share of the best candidate's score). */
  similarity: number;
};

/** @returns 0 to 1 */
function confidenceOf({ reading, verified, similarity, particular }: Signals): number {
  const { found, producerDistance, specificity, factCheck } = verified;
  const own = found.filter(({ distance }) => distance === 0);
  const milk = found.find(({ role }) => role === 'milk');
  const places = own.map(({ mentions }) => mentions[0]?.from ?? 0);
  const spread = Math.max(0, Math.max(...places) - Math.min(...places) - 8);
  let sum = weights.bias + weights.specificity * specificity + weights.similarity * similarity;
  if (!milk || milk.distance === 0) sum += weights.ownMilk;
  else sum += weights.inheritedDistance * milk.distance;
  if (factCheck.about.who.length === 0 || producerDistance === 0) sum += weights.ownProducer;
  else if (producerDistance > 0) sum += weights.inheritedDistance * producerDistance;
  else sum += weights.nobodyNamed;
  if (found.some(({ role, distance }) => role === 'anchor' && distance > 0)) sum += weights.anchorInherited;
  if (own.every(({ role }) => role === 'cue')) sum += weights.cuesWithoutMilk;
  else if (own.every(({ role }) => role === 'cue' || role === 'milk')) sum += weights.onlyCues;
  const opensAnswer = reading.cues.get('answers')?.some(({ from }) => from === 0) ?? false;
  if (opensAnswer && milk && milk.distance > 0) sum += weights.answers;
  if (own.some(({ concept }) => particular.has(concept))) sum += weights.particular;
  if (factCheck.about.general) sum += weights.general;
  sum += weights.spread * Math.min(spread, 20) * (reading.tokens.length > 12 ? 1 : 0.5);
  return 1 / (1 + Math.exp(-sum));
}

/** @returns what to do with a match of these signals */
export function decide(signals: Signals): Decision {
  const confidence = confidenceOf(signals);
  if (confidence < showAt.list) return { show: 'nothing', confidence, because: 'weak' };
  if (!signals.stance.clear) return { show: 'list', confidence, because: 'stance-unclear' };
  if (confidence < showAt.inline) return { show: 'list', confidence, because: 'medium-confidence' };
  return { show: 'inline', confidence };
}
