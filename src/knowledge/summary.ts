import type { FactCheck } from './fact-check.ts';

/** What lists and overviews show of a fact check. */
export type Summary = Pick<
  FactCheck,
  'id' | 'theme' | 'claim' | 'kind' | 'finding' | 'certainty' | 'answer' | 'evidenceLevel' | 'lastChecked'
>;

/** @returns a summary of every fact check, in the order given */
export const summarise = (factChecks: FactCheck[]): Summary[] =>
  factChecks.map(({ id, theme, claim, kind, finding, certainty, answer, evidenceLevel, lastChecked }) => ({
    id,
    theme,
    claim,
    kind,
    finding,
    certainty,
    answer,
    evidenceLevel,
    lastChecked,
  }));

export type Filter = {
  finding: FactCheck['finding'] | '';
  evidenceLevel: FactCheck['evidenceLevel'] | '';
  theme: FactCheck['theme'] | '';
};

/**
 * @param summaries in any order
 * @param filter an empty field lets everything through
 * @param found ids that a search gave, best first; `null` without a search
 * @returns what passes, in the order of the search where there is one
 */
export function select(summaries: Summary[], filter: Filter, found: string[] | null): Summary[] {
  const passes = summaries.filter(
    (one) =>
      (filter.finding === '' || one.finding === filter.finding) &&
      (filter.evidenceLevel === '' || one.evidenceLevel === filter.evidenceLevel) &&
      (filter.theme === '' || one.theme === filter.theme),
  );
  if (!found) return passes;
  const rank = new Map(found.map((id, index) => [id, index]));
  return passes
    .filter(({ id }) => rank.has(id))
    .sort((a, b) => (rank.get(a.id) as number) - (rank.get(b.id) as number));
}
