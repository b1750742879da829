import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { loadMatcher, modelText } from '../../src/cli/model-file.ts';
import { type Scores, scoreAll } from '../../src/cli/scoring/scores.ts';
import { isTrained } from '../../src/cli/training/corpus.ts';
import type { FactCheck } from '../../src/knowledge/fact-check.ts';

const knowledge = loadKnowledge();
const saved = JSON.parse(readFileSync(join(import.meta.dirname, 'scores.json'), 'utf8')) as Scores;

const higherIsBetter = [
  'inlinePrecision',
  'recall',
  'shownPrecision',
  'verdictPrecision',
  'stanceAccuracy',
  'stanceOnDenials',
  'unlistedThatClaim',
  'first',
  'amongThree',
];
const lowerIsBetter = ['markedInline', 'groupsWithAnyMark', 'nonsenseAnswered', 'misread'];

/** Figures of nested objects by their path. */
const flat = (scores: object, path = ''): [path: string, key: string, value: number][] =>
  Object.entries(scores).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flat(value, `${path}${key}.`)
      : [[path + key, key, value as number] as [string, string, number]],
  );

describe('the matcher on text it was not trained on', () => {
  const now = new Map(
    flat(scoreAll(knowledge, loadMatcher(knowledge))).map(([path, , value]) => [path, value]),
  );
  const before = flat({
    validation: saved.validation,
    queries: saved.queries,
    ownSentences: saved.ownSentences,
  });

  it.each(before.filter(([, key]) => higherIsBetter.includes(key)))(
    '%s has not dropped',
    (path, _key, value) => {
      expect(now.get(path)).toBeGreaterThanOrEqual(value);
    },
  );

  it.each(before.filter(([, key]) => lowerIsBetter.includes(key)))(
    '%s has not risen',
    (path, _key, value) => {
      expect(now.get(path)).toBeLessThanOrEqual(value);
    },
  );
});

describe('the model', () => {
  it('was trained on the text, lexicon and fact checks that stand here (else: npm run train)', () => {
    expect(isTrained(knowledge)).toBe(true);
    const [first, ...others] = knowledge.factChecks as [FactCheck, ...FactCheck[]];
    const changed = { ...first, phrasings: ['Something new.'] };
    expect(isTrained({ ...knowledge, factChecks: [changed, ...others] })).toBe(false);
  });

  it('is at most 1 MB', () => {
    expect(modelText().length).toBeLessThanOrEqual(1_000_000);
  });
});
