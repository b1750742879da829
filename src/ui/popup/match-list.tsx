import type { Match } from '../../claims/match.ts';
import type { MatchedPassage } from '../../messages/calls.ts';
import { VerdictBadge } from '../verdict-badge.tsx';

type Props = {
  matched: MatchedPassage[];
  /** Which matches are listed; all without it. */
  shows?: (match: Match) => boolean;
  onChoose(passage: MatchedPassage, match: Match): void;
};

export const entryId = (passage: string, factCheck: string | null) => `entry-${passage}-${factCheck ?? ''}`;

/** Matches in page order, each with its verdict and the sentence; a sentence's second match follows its first. */
export function MatchList({ matched, shows = () => true, onChoose }: Props) {
  return (
    <ol class="claims">
      {matched.flatMap((passage) =>
        passage.matches.filter(shows).map((match) => (
          <li key={`${passage.passage} ${match.factCheck}`}>
            <button
              type="button"
              id={entryId(passage.passage, match.factCheck)}
              style={`--tone: var(--${match.verdict ?? 'unlisted'})`}
              onClick={() => onChoose(passage, match)}
            >
              <VerdictBadge {...match} />
              <span class="sentence" dir="auto">
                {passage.text}
              </span>
            </button>
          </li>
        )),
      )}
    </ol>
  );
}
