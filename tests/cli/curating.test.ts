import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { skeleton } from '../../src/cli/fact-check-skeleton.ts';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { loadMatcher } from '../../src/cli/model-file.ts';
import { readOwnSentences } from '../../src/cli/own-sentences.ts';
import { schemaFiles } from '../../src/cli/schemas.ts';
import { checkKnowledge } from '../../src/knowledge/check-knowledge.ts';
import type { FactCheck } from '../../src/knowledge/fact-check.ts';

const knowledge = loadKnowledge();
const digoxin = knowledge.factChecks.find(({ id }) => id === 'digoxin-causes-male-lactation') as FactCheck;

describe('what curators work with', () => {
  it.each(Object.entries(schemaFiles()))('%s is that of the types: npm run schema', (name, text) => {
    expect(readFileSync(join(import.meta.dirname, '../../data/schema', name), 'utf8')).toBe(text);
  });

  it('explains fields to editors', () => {
    const schema = JSON.parse(schemaFiles()['fact-check.schema.json'] as string);
    expect(schema.properties.answer.description).toContain('15-year-old');
    expect(schema.properties.finding.enum).toContain('unsupported');
  });

  it('begins a new fact check with a file of which the build names all that is empty', () => {
    const { refusals } = checkKnowledge(
      {
        factChecks: [{ file: 'data/fact-checks/men-hum.json', json: skeleton('men-hum', '2026-01-02') }],
        sources: { file: 'data/sources.json', json: [] },
        lexicon: { file: 'data/lexicon.json', json: knowledge.lexicon },
        blockedLinks: [],
      },
      '2026-01-02',
    );
    const fields = refusals.map(({ field }) => field);
    for (const field of ['claim', 'answer', 'explanation', 'mustMatch', 'searchRecord.places'])
      expect(fields).toContain(field);
  });

  it('tells which of a fact check’s own sentences are misread', () => {
    const matcher = loadMatcher(knowledge);
    expect(readOwnSentences(matcher, digoxin)).toEqual({ misread: [], refused: [] });
    const spoilt = {
      ...digoxin,
      mustMatch: ['The weather was fine.'],
      mustNotMatch: ['Digoxin causes milk in men.'],
    };
    expect(
      readOwnSentences(matcher, spoilt).misread.map(({ field, reason }) => `${field} ${reason}`),
    ).toEqual([
      'mustMatch.#1 is not matched: “The weather was fine.”',
      'mustNotMatch.#1 is matched: “Digoxin causes milk in men.”',
    ]);
  });

  it('refuses a fact check that misses several of its sentences or underlines what it must not', () => {
    const matcher = loadMatcher(knowledge);
    const fields = (spoilt: FactCheck) => readOwnSentences(matcher, spoilt).refused.map(({ field }) => field);
    const wrong = ['The weather was fine.', 'The train was late.'];
    expect(fields({ ...digoxin, mustMatch: wrong.slice(0, 1) })).toEqual([]);
    expect(fields({ ...digoxin, mustMatch: wrong })).toEqual(['mustMatch.#1', 'mustMatch.#2']);
    expect(fields({ ...digoxin, mustNotMatch: ['Digoxin causes milk in men.'] })).toEqual([
      'mustNotMatch.#1',
    ]);
  });
});
