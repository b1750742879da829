/** What a page's claims come to, counted for summary and filters. */
import type { Match, Verdict } from '../../claims/match.ts';
import type { FrameMatches } from '../../messages/calls.ts';
import { verdicts } from '../../settings/settings.ts';

/** `unlisted`: not in the knowledge base. */
export type Group = Verdict | 'unlisted';
export const groups: Group[] = [...verdicts, 'unlisted'];

export const groupOf = ({ verdict }: Match): Group => verdict ?? 'unlisted';

export type Tally = {
  /** Matches by verdict. */
  count: Record<Group, number>;
  /** All of them. */
  all: number;
  characters: number;
  passages: number;
  /** Passages that have no answer yet. */
  open: number;
};

export function tally(frames: FrameMatches[]): Tally {
  const count = Object.fromEntries(groups.map((group) => [group, 0])) as Tally['count'];
  const matches = frames.flatMap(({ matched }) => matched.flatMap((passage) => passage.matches));
  for (const match of matches) count[groupOf(match)] += 1;
  const sum = (key: 'characters' | 'passages' | 'open') =>
    frames.reduce((total, { coverage }) => total + coverage[key], 0);
  return {
    count,
    all: matches.length,
    characters: sum('characters'),
    passages: sum('passages'),
    open: sum('open'),
  };
}
