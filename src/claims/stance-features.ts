/** What tells whether a passage asserts or denies one claim, as hashed features of a logistic regression. */

import type { PlacedCandidate } from './candidates.ts';
import { hashOf } from './features.ts';
import type { PassageReading } from './signals.ts';
import { stemsOf } from './words.ts';

/** Words that turn a statement round, beyond those of the lexicon's cues. */
const turning =
  /^(?:no|not|never|none|nothing|nobody|neither|nor|cannot|without|hardly|lack|fail|only|.*n't)$/;

export const isTurning = (word: string): boolean => turning.test(word);

/** Length of the feature vector, so that a long sentence is no surer than a short one. */
const norm = 4;

/**
 * Words after a turning word are marked as turned until their clause ends (Das and Chen 2001).
 * @param read the passage
 * @param candidate the fact check it may assert or deny
 * @returns features for one class, "denies"
 */
export function stanceFeatures(
  { passage, reading }: PassageReading,
  candidate: PlacedCandidate,
): { hashes: number[]; values: number[]; own: number } {
  const names = new Set<string>();
  const { id, about } = candidate.factCheck;
  const negation = about.negation ?? 'flips';
  const stems = stemsOf(reading);
  for (const [at, stem] of stems.entries()) {
    names.add(`w ${stem}`).add(`wn ${stem} ${negation}`).add(`wc ${stem} ${id}`);
    const next = stems[at + 1];
    if (next) names.add(`2 ${stem} ${next}`);
  }
  let clause = -1;
  let turned = false;
  for (const [at, token] of reading.tokens.entries()) {
    if (token.clause !== clause) [clause, turned] = [token.clause, false];
    if (turned) names.add(`N ${stems[at]}`).add(`Nn ${stems[at]} ${negation}`).add(`Nc ${stems[at]} ${id}`);
    if (turning.test(token.word)) turned = true;
  }
  for (const [kind, mentions] of reading.cues) {
    if (mentions.length === 0) continue;
    names.add(`Q ${kind}`).add(`Qn ${kind} ${negation}`).add(`Qc ${kind} ${id}`);
  }
  const turns = reading.tokens.filter(({ word }) => turning.test(word));
  const count = Math.min(3, turns.length);
  names.add(`T ${count}`).add(`Tn ${count} ${negation}`).add(`Tc ${count} ${id}`);
  for (const concept of reading.concepts.keys())
    names
      .add(`C ${concept}`)
      .add(`Cc ${concept} ${id}`)
      .add(`Ct ${concept} ${turns.length > 0}`);
  for (const { word } of turns) names.add(`tn ${word} ${negation}`).add(`tc ${word} ${id}`);
  const { stance, verified } = candidate;
  names.add(stance ? `S ${stance.stance} ${stance.clear} ${negation}` : 'S none');
  if (verified) names.add('V');
  names
    .add(`F ${stems[0]}`)
    .add(`F2 ${stems[0]} ${stems[1]}`)
    .add(`c ${id}`)
    .add(`n ${negation}`)
    .add('bias');
  const asked = passage.headings.at(-1) || passage.title;
  if (/\?\s*$/.test(asked)) names.add('H').add(`H ${stems[0]}`);
  for (const [name, text] of [
    ['h', asked],
    ['b', passage.before.at(-1) ?? ''],
  ]) {
    for (const [word] of (text as string).toLowerCase().matchAll(/[a-z]+(?:['’][a-z]+)?/g))
      if (turning.test(word)) names.add(`${name} ${word}`);
  }
  const hashes = [...names].map(hashOf);
  const value = norm / Math.sqrt(hashes.length);
  return { hashes, values: hashes.map(() => value), own: hashes.length };
}
