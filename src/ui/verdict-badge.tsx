import type { Verdict } from '../claims/match.ts';
import { strings, verdictLabel, verdictSymbol } from './strings.ts';

/** Symbol and word for a verdict; `null` is a claim that no fact check covers. */
export function VerdictBadge({ verdict }: { verdict: Verdict | null }) {
  const tone = `--tone: var(--${verdict ?? 'unlisted'})`;
  return (
    <span class="badge" style={tone}>
      <span aria-hidden="true">{verdict ? verdictSymbol[verdict] : '?'}</span>
      {verdict ? verdictLabel[verdict] : strings.notInKnowledgeBase}
    </span>
  );
}
