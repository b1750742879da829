/** Cuts a text of any length into passages without holding up the page it was pasted into. */
import type { Passage } from '../../src/claims/passage.ts';
import { passagesOfText } from '../../src/page-text/plain-text.ts';

/** Characters cut in one go: a millisecond or two, and no more than a single passage may have. */
const most = 20_000;
const mostBefore = 3;

/** @returns where to end a piece: between paragraphs, else between lines, sentences, words */
function endOf(window: string): number {
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at > 0) return at + mark.length;
  }
  return window.length;
}

/** A piece begins where the one before ended: under its heading, after its last sentences. */
function continued(passages: Passage[], last: Passage | undefined): Passage[] {
  if (!last) return passages;
  const headings = last.kind === 'heading' ? [...last.headings, last.text] : last.headings;
  const before = last.kind === 'heading' ? [] : [...last.before, last.text];
  return passages.map((passage) =>
    passage.kind === 'heading' || passage.headings.length > 0
      ? passage
      : { ...passage, headings, before: [...before, ...passage.before].slice(-mostBefore) },
  );
}

/** @returns all passages in order, or those found until the signal ended it */
export async function cutText(text: string, signal: AbortSignal): Promise<Passage[]> {
  const passages: Passage[] = [];
  for (let from = 0; from < text.length && !signal.aborted; ) {
    const window = text.slice(from, from + most);
    const to = from + window.length < text.length ? endOf(window) : window.length;
    for (const passage of continued(passagesOfText(window.slice(0, to)), passages.at(-1)))
      passages.push({ ...passage, id: `t${passages.length}` });
    from += to;
    if (from < text.length) await new Promise((resolve) => setTimeout(resolve));
  }
  return passages;
}
