import type { Match } from '../claims/match.ts';
import type { MatchedPassage } from '../messages/calls.ts';
import { VerdictBadge } from './verdict-badge.tsx';

type Props = {
  matched: MatchedPassage[];
  onChoose(passage: MatchedPassage, match: Match): void;
};

/** Matches in page order, each with its verdict and the sentence; a sentence's second match follows its first. */
export function MatchList({ matched, onChoose }: Props) {
  return (
    <ol class="claims">
      {matched.flatMap((passage) =>
        passage.matches.map((match) => (
          <li key={`${passage.passage} ${match.factCheck}`}>
            <button
              type="button"
              style={`--tone: var(--${match.verdict ?? 'unlisted'})`}
              onClick={() => onChoose(passage, match)}
            >
              <VerdictBadge {...match} />
              <span class="sentence">{passage.text}</span>
            </button>
          </li>
        )),
      )}
    </ol>
  );
}
