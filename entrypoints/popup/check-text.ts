/** Checks typed or pasted text: short ones at once, long ones in batches, so that results and progress can be seen. */
import type { Match } from '../../src/claims/match.ts';
import type { CheckResult, MatchedPassage } from '../../src/messages/calls.ts';
import { ask } from '../../src/messages/send.ts';
import { passagesOfText } from '../../src/page-text/plain-text.ts';
import type { CheckServices } from '../../src/ui/popup/check-box.tsx';

/** Passages that still count as one question. */
const short = 2;
const batch = 40;

export const checkText: CheckServices['check'] = async (text, onProgress, signal) => {
  const passages = passagesOfText(text);
  if (passages.length <= short) return ask('check', { text: text.slice(0, 10_000) });
  const matched: MatchedPassage[] = [];
  const result: CheckResult = { matched, hits: [] };
  onProgress({ done: 0, all: passages.length }, result);
  for (let from = 0; from < passages.length && !signal.aborted; from += batch) {
    const part = passages.slice(from, from + batch);
    const matches: Match[] = await ask('findClaims', { passages: part });
    for (const { id, text: sentence, headings, before } of part) {
      const own = matches.filter(({ passage }) => passage === id);
      if (own.length === 0) continue;
      const around = { heading: headings.at(-1) ?? '', before: before.at(-1) ?? '' };
      matched.push({ passage: id, text: sentence, ...around, matches: own });
    }
    onProgress(
      { done: Math.min(from + batch, passages.length), all: passages.length },
      { ...result, matched: [...matched] },
    );
  }
  return result;
};
