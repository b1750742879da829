import { describe, expect, it } from 'vitest';
import { cutText } from '../../entrypoints/popup/cut-text.ts';
import { passagesOfText } from '../../src/page-text/plain-text.ts';

const going = () => new AbortController().signal;
const paragraph = (number: number) =>
  `Some men can lactate, as case ${number} shows. The harvest was late in year ${number}.`;
const paragraphs = Array.from({ length: 2000 }, (_, index) => paragraph(index)).join('\n\n');

describe('cutting a pasted text into sentences', () => {
  it('reads a short text as the page reader does', async () => {
    const text = '## Digoxin\n\nIt is a heart drug. It causes milk in men.';
    expect(await cutText(text, going())).toEqual(passagesOfText(text));
  });

  it('loses and doubles no sentence of a long one', async () => {
    const cut = await cutText(paragraphs, going());
    expect(cut.map(({ text }) => text)).toEqual(passagesOfText(paragraphs).map(({ text }) => text));
    expect(new Set(cut.map(({ id }) => id)).size).toBe(4000);
  });

  it('goes on under the heading it stood under', async () => {
    const cut = await cutText(`# Male lactation\n\n${paragraphs}`, going());
    expect(cut.at(-1)?.headings).toEqual(['Male lactation']);
    expect(cut.filter(({ kind, before }) => kind === 'sentence' && before.length === 0)).toHaveLength(1);
  });

  it('cuts a text without any mark into passages the background takes', async () => {
    const cut = await cutText('a'.repeat(100_000), going());
    expect(Math.max(...cut.map(({ text }) => text.length))).toBeLessThanOrEqual(20_000);
    expect(cut.map(({ text }) => text).join('')).toHaveLength(100_000);
  });

  it('holds up its page for a moment at most, and stops when told', async () => {
    const stop = new AbortController();
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
      if (turns === 5) stop.abort();
    }, 0);
    const cut = await cutText(paragraphs.repeat(20), stop.signal);
    clearInterval(ticking);
    expect(turns).toBeGreaterThanOrEqual(5);
    expect(cut.length).toBeLessThan(80_000);
  });
});
