import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { select, summarise } from '../../src/knowledge/summary.ts';

const summaries = summarise(loadKnowledge().factChecks);
const open = { finding: '', evidenceLevel: '', theme: '' } as const;

describe('choosing from the knowledge base', () => {
  it('lets everything through without a filter', () => {
    expect(select(summaries, open, null)).toHaveLength(summaries.length);
  });

  it('joins filters', () => {
    const chosen = select(summaries, { ...open, finding: 'refuted', theme: 'products-and-hoaxes' }, null);
    expect(chosen.length).toBeGreaterThan(0);
    expect(
      chosen.every(({ finding, theme }) => finding === 'refuted' && theme === 'products-and-hoaxes'),
    ).toBe(true);
  });

  it('keeps the order of a search and leaves out what it did not find', () => {
    const found = ['soy-makes-men-lactate', 'digoxin-causes-male-lactation', 'no-such-id'];
    expect(select(summaries, open, found).map(({ id }) => id)).toEqual(found.slice(0, 2));
    expect(select(summaries, { ...open, finding: 'supported' }, found)).toEqual([]);
  });
});
