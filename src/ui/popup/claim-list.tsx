/** Claims of a page or of a long text: summary, filters and the lists, one a document. */
import { useState } from 'preact/hooks';
import type { Match } from '../../claims/match.ts';
import type { MatchedPassage } from '../../messages/calls.ts';
import { MatchList } from './match-list.tsx';
import { Filters, Summary } from './summary.tsx';
import { type Group, groupOf, tally } from './tally.ts';

/** The claims of one document. */
export type Part = {
  /** Unique among the parts. */
  key: string;
  /** Said above its list where there is more than one with claims. */
  title: string;
  matched: MatchedPassage[];
};

type Props<One extends Part> = {
  parts: One[];
  /** How much text was looked at. */
  coverage: string;
  onChoose(passage: MatchedPassage, match: Match, entry: string, part: One): void;
};

export function ClaimList<One extends Part>({ parts, coverage, onChoose }: Props<One>) {
  const [chosen, setChosen] = useState<Group | null>(null);
  const counted = tally(parts.flatMap(({ matched }) => matched));
  if (counted.all === 0) return null;
  // A verdict that is gone filters nothing any more.
  const filter = chosen !== null && counted.count[chosen] > 0 ? chosen : null;
  const shows = (match: Match) => filter === null || groupOf(match) === filter;
  const withClaims = parts.filter(({ matched }) => matched.some(({ matches }) => matches.some(shows)));
  const titled = parts.filter(({ matched }) => matched.length > 0).length > 1;
  return (
    <>
      <Summary tally={counted} coverage={coverage} />
      <Filters tally={counted} chosen={filter} onChoose={setChosen} />
      {withClaims.map((part) => (
        <section key={part.key}>
          {titled && (
            <h3 class="frame" dir="auto">
              {part.title}
            </h3>
          )}
          <MatchList
            scope={part.key}
            matched={part.matched}
            shows={shows}
            onChoose={(passage, match, entry) => onChoose(passage, match, entry, part)}
          />
        </section>
      ))}
    </>
  );
}
