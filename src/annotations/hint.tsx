import type { Match } from '../claims/match.ts';
import { inEnglish, say } from '../ui/say.ts';
import { VerdictBadge } from '../ui/verdict-badge.tsx';

/** What appears beside a sentence when the pointer rests on it: its verdict, and if wished the one-line answer. */
export function Hint({ match, answer }: { match: Match; answer: string }) {
  return (
    <div class="surface hint" role="tooltip">
      <VerdictBadge {...match} />
      {answer && <p {...inEnglish}>{answer}</p>}
      <p class="quiet">{say('hintOpen')}</p>
    </div>
  );
}

type StepProps = { match: Match; sentence: string; number: number; of: number; onOpen(): void };

/** The same for somebody who steps through the claims by keyboard: a button that holds the focus. */
export function StepHint({ match, sentence, number, of, onOpen }: StepProps) {
  return (
    <button type="button" class="surface hint" onClick={onOpen}>
      <span class="row">
        <VerdictBadge {...match} />
        <span class="quiet">{say('stepOf', number, of)}</span>
      </span>
      <span class="unseen" dir="auto">
        {sentence}
      </span>
      <span class="quiet">{say('stepOpen')}</span>
    </button>
  );
}
