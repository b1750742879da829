import { useState } from 'preact/hooks';
import type { Match } from '../../claims/match.ts';
import type { MatchedPassage } from '../../messages/calls.ts';
import { say } from '../say.ts';
import { VerdictBadge } from '../verdict-badge.tsx';

type Props = {
  /** Tells this list's entries from those of other lists: passages are named within their document only. */
  scope: string;
  matched: MatchedPassage[];
  /** Which matches are listed; all without it. */
  shows?: (match: Match) => boolean;
  onChoose(passage: MatchedPassage, match: Match, entry: string): void;
};

/** Entries drawn at first; a text of many megabytes may hold thousands. */
const most = 150;

/** Matches in page order, each with its verdict and the sentence; a sentence's second match follows its first. */
export function MatchList({ scope, matched, shows = () => true, onChoose }: Props) {
  const [whole, setWhole] = useState(false);
  const all = matched.flatMap((passage) =>
    passage.matches.filter(shows).map((match) => ({ passage, match })),
  );
  const drawn = whole ? all : all.slice(0, most);
  if (all.length === 0) return null;
  return (
    <>
      <ol class="claims">
        {drawn.map(({ passage, match }) => {
          const entry = `${scope}-${passage.passage}-${match.factCheck ?? ''}`;
          return (
            <li key={entry}>
              <button
                type="button"
                id={entry}
                style={`--tone: var(--${match.verdict ?? 'unlisted'})`}
                onClick={() => onChoose(passage, match, entry)}
              >
                <VerdictBadge {...match} />
                <span class="sentence" dir="auto">
                  {passage.text}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {drawn.length < all.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {say('popupShowAll', all.length)}
        </button>
      )}
    </>
  );
}
