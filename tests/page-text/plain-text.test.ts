import { describe, expect, it } from 'vitest';
import { passagesOfText } from '../../src/page-text/plain-text.ts';

describe('plain text', () => {
  it('knows paragraphs, Markdown headings and lists', () => {
    const all = passagesOfText('# Milk\n\nIt is rare. Causes are:\n\n- tumours\n- drugs\n');
    expect(all.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Milk'],
      ['sentence', 'It is rare.'],
      ['sentence', 'Causes are:'],
      ['bullet', 'tumours'],
      ['bullet', 'drugs'],
    ]);
    expect(all[4]).toMatchObject({ headings: ['Milk'], leadIn: 'Causes are:' });
  });

  it('joins lines that were only wrapped', () => {
    const wrapped = `${'Some men have been known to produce milk in rare cases, which'}\n${'surprises most people.'}`;
    expect(passagesOfText(wrapped)).toHaveLength(1);
  });

  it('takes a line of keywords for what it is', () => {
    expect(passagesOfText('digoxin milk').map(({ kind }) => kind)).toEqual(['sentence']);
  });
});
