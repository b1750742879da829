/** What the check box found: claims that the text makes, and fact checks that answer its words. */
import { keywordMatch } from '../../claims/keyword-match.ts';
import type { Match } from '../../claims/match.ts';
import type { MatchedPassage } from '../../messages/calls.ts';
import { inEnglish, say, sayCount } from '../say.ts';
import { VerdictBadge } from '../verdict-badge.tsx';
import { ClaimList } from './claim-list.tsx';
import { MatchList } from './match-list.tsx';
import type { Answer } from './use-answer.ts';

/**
 * @param match `null`: the reader reports that something was missed
 * @param related found by keywords, not by what the words say
 * @param entry id of the element that was chosen
 */
export type OnAnswer = (
  passage: MatchedPassage,
  match: Match | null,
  entry: string,
  related: boolean,
) => void;

const typed = (text: string): MatchedPassage => ({
  passage: 'typed',
  text,
  heading: '',
  before: '',
  matches: [],
});

const missedId = 'report-missed';

export function Answers({ answer, onChoose }: { answer: Answer; onChoose: OnAnswer }) {
  const { result, explained, text, progress, passages } = answer;
  const { matched } = result;
  const matchedIds = new Set(matched.flatMap(({ matches }) => matches.map(({ factCheck }) => factCheck)));
  const others = explained.filter(({ factCheck }) => !matchedIds.has(factCheck.id));
  const count = matched.reduce((sum, { matches }) => sum + matches.length, 0) + others.length;
  return (
    <div class="answers">
      {progress && (
        <label class="quiet">
          {say('popupProgress', progress.done, progress.all)}
          <progress value={progress.done} max={progress.all} />
        </label>
      )}
      <p role="status" class={count > 0 ? 'unseen' : 'below'}>
        {progress === null && (count > 0 ? sayCount('popupResults', count) : say('checkNothing'))}
      </p>
      {passages === null ? (
        <MatchList
          scope="text"
          matched={matched}
          onChoose={(passage, match, entry) => onChoose(passage, match, entry, false)}
        />
      ) : (
        <ClaimList
          parts={[{ key: 'text', title: '', matched }]}
          coverage={progress ? '' : sayCount('popupLooked', passages, text.length)}
          onChoose={(passage, match, entry) => onChoose(passage, match, entry, false)}
        />
      )}
      <ol class="claims" data-answers>
        {others.map((one) => {
          const entry = `answer-${one.factCheck.id}`;
          return (
            <li key={entry}>
              <button
                type="button"
                id={entry}
                style={`--tone: var(--${one.factCheck.finding})`}
                onClick={() => onChoose(typed(''), keywordMatch(one.factCheck), entry, true)}
              >
                <VerdictBadge verdict={one.factCheck.finding} kind={one.factCheck.kind} stance="asserts" />
                <span class="sentence" {...inEnglish}>
                  <strong>{one.factCheck.claim}</strong> {one.factCheck.answer}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {progress === null && text.trim().includes(' ') && (
        <button
          type="button"
          class="plain"
          id={missedId}
          onClick={() => onChoose(typed(text), null, missedId, false)}
        >
          {say('reportMissed')}
        </button>
      )}
    </div>
  );
}
