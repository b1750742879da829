/** Do the fact checks take their own `mustMatch` sentences and leave their `mustNotMatch` ones? */
import type { Matcher } from '../claims/matcher.ts';
import { barePassage } from '../claims/passage.ts';
import type { FactCheck } from '../knowledge/fact-check.ts';
import type { Refusal } from '../knowledge/refusal.ts';

/** So many of its `mustMatch` sentences a fact check may miss before it is refused: a learned matcher errs at times. */
const mostMissed = 1;

export type OwnReading = {
  /** One entry for every sentence that is missed or wrongly taken, read without any context. */
  misread: Refusal[];
  /** Those for which the build refuses the fact check: sentences missed, if several, and those wrongly underlined. */
  refused: Refusal[];
};

/** @returns what the matcher misreads of a fact check's own sentences */
export function readOwnSentences(matcher: Matcher, factCheck: FactCheck): OwnReading {
  const shownFor = (text: string) =>
    matcher.find([barePassage('own', text)]).find((match) => match.factCheck === factCheck.id)?.shown;
  const refusal = (field: 'mustMatch' | 'mustNotMatch', index: number, reason: string): Refusal => ({
    file: `data/fact-checks/${factCheck.id}.json`,
    field: `${field}.#${index + 1}`,
    reason: `${reason}: “${factCheck[field][index]}”`,
  });
  const missed = factCheck.mustMatch.flatMap((text, index) =>
    shownFor(text) ? [] : [refusal('mustMatch', index, 'is not matched')],
  );
  const taken = factCheck.mustNotMatch.flatMap((text, index) => {
    const shown = shownFor(text);
    return shown ? [{ shown, refusal: refusal('mustNotMatch', index, 'is matched') }] : [];
  });
  const underlined = taken.filter(({ shown }) => shown === 'inline');
  return {
    misread: [...missed, ...taken.map((one) => one.refusal)],
    refused: [...(missed.length > mostMissed ? missed : []), ...underlined.map((one) => one.refusal)],
  };
}
