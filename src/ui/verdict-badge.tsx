import type { Stance, Verdict } from '../claims/match.ts';
import type { FactCheck } from '../knowledge/fact-check.ts';
import { findingWords } from '../knowledge/wording.ts';
import { say } from './say.ts';
import { verdictSymbol } from './verdict-symbol.ts';

type Props = {
  /** `null`: a claim that no fact check covers. */
  verdict: Verdict | null;
  kind: FactCheck['kind'];
  stance: Stance;
};

/** @returns the words of a verdict; that somebody said a thing is never called "supported" */
export function verdictWords({ verdict, kind, stance }: Props): string {
  if (!verdict) return say('notInKnowledgeBase');
  return findingWords(say, verdict, stance === 'asserts' ? kind : 'fact');
}

/** Symbol and words for a verdict. */
export function VerdictBadge(props: Props) {
  const { verdict } = props;
  return (
    <span class="badge" style={`--tone: var(--${verdict ?? 'unlisted'})`}>
      <span aria-hidden="true">{verdict ? verdictSymbol[verdict] : '?'}</span>
      {verdictWords(props)}
    </span>
  );
}
