/** What claims come to, counted for summary and filters. */
import type { Match, Verdict } from '../../claims/match.ts';
import type { MatchedPassage } from '../../messages/calls.ts';
import { verdicts } from '../../settings/settings.ts';

/**
 * `said`: somebody did say it, which says nothing on whether it is true, so it is never counted as "supported".
 * `unlisted`: not in the knowledge base.
 */
export type Group = Verdict | 'said' | 'unlisted';
export const groups: Group[] = [...verdicts, 'said', 'unlisted'];

export function groupOf({ verdict, kind, stance }: Pick<Match, 'verdict' | 'kind' | 'stance'>): Group {
  if (verdict === null) return 'unlisted';
  const affirmed = verdict === 'supported' || verdict === 'partly-supported';
  return kind === 'attribution' && stance === 'asserts' && affirmed ? 'said' : verdict;
}

export type Tally = {
  /** Matches by group. */
  count: Record<Group, number>;
  all: number;
};

export function tally(matched: MatchedPassage[]): Tally {
  const count = Object.fromEntries(groups.map((group) => [group, 0])) as Tally['count'];
  const matches = matched.flatMap((passage) => passage.matches);
  for (const match of matches) count[groupOf(match)] += 1;
  return { count, all: matches.length };
}
