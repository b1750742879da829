/** Checks typed or pasted text: short ones at once, long ones in batches, so that results and progress can be seen. */
import type { Match } from '../../src/claims/match.ts';
import type { Passage } from '../../src/claims/passage.ts';
import type { MatchedPassage } from '../../src/messages/calls.ts';
import { patiently } from '../../src/messages/patiently.ts';
import { ask } from '../../src/messages/send.ts';
import type { CheckServices } from '../../src/ui/popup/check-box.tsx';
import { cutText } from './cut-text.ts';

/** Passages that still count as one question. */
const short = 2;
const batch = 40;
/** Milliseconds between two reports of progress: each draws the list anew. */
const reportEvery = 120;

function matchedOf(passages: Passage[], matches: Match[]): MatchedPassage[] {
  return passages.flatMap(({ id, text, headings, before }) => {
    const own = matches.filter(({ passage }) => passage === id);
    if (own.length === 0) return [];
    return [{ passage: id, text, heading: headings.at(-1) ?? '', before: before.at(-1) ?? '', matches: own }];
  });
}

export const checkText: CheckServices['check'] = async (text, onProgress, signal) => {
  const passages = await cutText(text, signal);
  if (passages.length <= short) return patiently(() => ask('check', { text: text.trim().slice(0, 10_000) }));
  const matched: MatchedPassage[] = [];
  let reported = Number.NEGATIVE_INFINITY;
  for (let done = 0; done < passages.length && !signal.aborted; done += batch) {
    if (performance.now() - reported > reportEvery) {
      reported = performance.now();
      onProgress({ done, all: passages.length }, { matched: [...matched], hits: [] });
    }
    const part = passages.slice(done, done + batch);
    matched.push(...matchedOf(part, await patiently(() => ask('findClaims', { passages: part }))));
  }
  return { matched, hits: [], passages: passages.length };
};
