/** Do the fact checks take their own `mustMatch` sentences and leave their `mustNotMatch` ones? */
import type { Matcher } from '../claims/matcher.ts';
import type { FactCheck } from '../knowledge/fact-check.ts';
import type { Refusal } from '../knowledge/refusal.ts';

/** @returns one entry for every sentence that is missed or wrongly taken, read without any context */
export function checkOwnSentences(matcher: Matcher, factCheck: FactCheck): Refusal[] {
  const takes = (text: string) =>
    matcher
      .find([{ id: 'own', text, kind: 'sentence', title: '', headings: [], before: [], leadIn: '' }])
      .some((match) => match.factCheck === factCheck.id);
  const wrong = (field: 'mustMatch' | 'mustNotMatch', reason: string) =>
    factCheck[field].flatMap((text, index) =>
      takes(text) === (field === 'mustMatch')
        ? []
        : [
            {
              file: `data/fact-checks/${factCheck.id}.json`,
              field: `${field}.#${index + 1}`,
              reason: `${reason}: “${text}”`,
            },
          ],
    );
  return [...wrong('mustMatch', 'is not matched'), ...wrong('mustNotMatch', 'is matched')];
}
