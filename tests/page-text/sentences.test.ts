import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/page-text/sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitting sentences', () => {
  it.each([
    ['Men can lactate. It is rare.', ['Men can lactate.', 'It is rare.']],
    ['Dr. Newman said so. He was right.', ['Dr. Newman said so.', 'He was right.']],
    ['J. R. R. Tolkien wrote books. Nobody asked.', ['J. R. R. Tolkien wrote books.', 'Nobody asked.']],
    ['"Is it true?" she asked. It was.', ['"Is it true?" she asked.', 'It was.']],
    [
      'It rose by 3.5 per cent, e.g. in men. Then it fell.',
      ['It rose by 3.5 per cent, e.g. in men.', 'Then it fell.'],
    ],
    ['He made milk.Two days later he stopped.', ['He made milk.', 'Two days later he stopped.']],
    ['He said: “Men can lactate.” That was all.', ['He said: “Men can lactate.”', 'That was all.']],
    ['Can they? Yes! They can…', ['Can they?', 'Yes!', 'They can…']],
    ['The U.S. Army fed them. They ate.', ['The U.S. Army fed them.', 'They ate.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('gives offsets in the text it was given', () => {
    expect(splitSentences('  One. Two.')).toEqual([
      { start: 2, end: 6 },
      { start: 7, end: 11 },
    ]);
  });
});
