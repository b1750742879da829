import { describe, expect, it } from 'vitest';
import { entriesOf, entriesOfSelection } from '../../src/annotations/entries.ts';
import type { Match } from '../../src/claims/match.ts';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { createExplain } from '../../src/knowledge/explain.ts';

const match = (factCheck: string | null, verdict: Match['verdict']): Match => ({
  passage: 'p0',
  factCheck,
  kind: 'fact',
  stance: 'asserts',
  verdict,
  confidence: 0.9,
  shown: 'inline',
  why: { words: [], context: [], differs: [] },
});
const explain = createExplain(loadKnowledge());
const look = async (id: string) => explain(id);
const page = { title: 'A page', address: 'https://a.example/' };

describe('what a card shows', () => {
  it('has the most serious match of a sentence first, what is in no fact check last', () => {
    const matches = [match('x', 'supported'), match(null, null), match('y', 'refuted')];
    const around = { title: '', heading: '', before: '', text: 'A sentence.' };
    const entries = entriesOf({ id: 'p0', range: {} as Range, matches }, () => around, page.address);
    expect(entries.map((entry) => entry.match?.verdict)).toEqual(['refuted', 'supported', null]);
  });

  it('of a selection shows what its sentences say', async () => {
    const matched = [
      { passage: 't0', text: 'One.', heading: '', before: '', matches: [match('x', 'supported')] },
      { passage: 't1', text: 'Two.', heading: '', before: '', matches: [match('y', 'refuted')] },
    ];
    const hits = [{ factCheck: 'men-can-lactate-rarely', score: 2 }];
    const entries = await entriesOfSelection({ matched, hits }, 'One. Two.', look, page);
    expect(entries.map(({ text, related }) => [text, related])).toEqual([
      ['Two.', undefined],
      ['One.', undefined],
    ]);
  });

  it('of mere words shows related fact checks, and says that they are only related', async () => {
    const hits = ['men-can-lactate-rarely', 'nobody-knows-this', 'digoxin-causes-male-lactation'].map(
      (factCheck) => ({ factCheck, score: 1 }),
    );
    const entries = await entriesOfSelection({ matched: [], hits }, 'male lactation', look, page);
    expect(entries.map((entry) => [entry.match?.factCheck, entry.related])).toEqual([
      ['men-can-lactate-rarely', true],
      ['digoxin-causes-male-lactation', true],
    ]);
  });
});
