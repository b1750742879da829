/** From matches to what a card shows: one entry each, most serious first. */
import { keywordMatch } from '../claims/keyword-match.ts';
import type { Explained } from '../knowledge/explain.ts';
import type { CheckResult } from '../messages/calls.ts';
import { verdicts } from '../settings/settings.ts';
import type { Annotation, Entry } from './annotation.ts';
import type { Services } from './services.ts';

const gravity = ({ match }: Entry) => (match?.verdict ? verdicts.indexOf(match.verdict) : verdicts.length);
const bySeriousness = (a: Entry, b: Entry) => gravity(a) - gravity(b);

/** Fact checks found by keywords that a card offers at most. */
const mostRelated = 5;

export function entriesOf(
  { id, matches }: Annotation,
  context: Services['context'],
  address: string,
): Entry[] {
  const around = context(id);
  return matches.map((match) => ({ ...around, match, address })).sort(bySeriousness);
}

/**
 * @param result of checking a selection: what its sentences say comes first, then what is about the same thing
 * @param text selected
 */
export async function entriesOfSelection(
  result: CheckResult,
  text: string,
  explain: Services['explain'],
  page: { title: string; address: string },
): Promise<Entry[]> {
  const said = result.matched.flatMap((passage) =>
    passage.matches.map((match): Entry => {
      const { heading, before } = passage;
      return { ...page, text: passage.text, heading, before, match };
    }),
  );
  if (said.length > 0) return said.sort(bySeriousness);
  const found = await Promise.all(
    result.hits.slice(0, mostRelated).map(({ factCheck }) => explain(factCheck)),
  );
  return found
    .filter((one): one is Explained => one !== null)
    .map(({ factCheck }) => ({
      ...page,
      text,
      heading: '',
      before: '',
      match: keywordMatch(factCheck),
      related: true,
    }));
}
