import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { validation } from '../../src/cli/scoring/scores.ts';
import { querySource, trainingText } from '../../src/cli/training/corpus.ts';
import { readQueries } from '../../src/cli/training/labelled.ts';

const knowledge = loadKnowledge();
const training = trainingText(knowledge);

describe('the labelled text', () => {
  const held = validation();
  const claimsIn = (labelled: typeof training) =>
    new Set(labelled.filter(({ gold }) => gold.length > 0).map(({ passage }) => passage.text));

  it('keeps validation apart from training', () => {
    const long = ({ passage }: (typeof training)[number]) => passage.text.split(' ').length > 6;
    const trained = claimsIn(training.filter(long));
    const validated = claimsIn([...held.pages, ...held.sentences]);
    expect([...validated].filter((text) => trained.has(text))).toEqual([]);
  });

  it('labels only claims that there are', () => {
    const known = new Set([...knowledge.factChecks.map(({ id }) => id), 'unlisted']);
    const folder = join(import.meta.dirname, 'training');
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    // Read from the files themselves: training passes over lines whose claim it doesn't know.
    const labels = texts.flatMap((text) =>
      [...text.matchAll(/\["([^"]+)", ?"(?:asserts|denies)"\]/g)].map(([, claim]) => claim as string),
    );
    const validated = [...held.pages, ...held.sentences].flatMap(({ gold }) => gold.map(([claim]) => claim));
    expect(labels.length).toBeGreaterThan(10_000);
    expect([...labels, ...validated].filter((claim) => !known.has(claim))).toEqual([]);
  });

  it('asks no validation query that was trained on', () => {
    const trained = new Set(readQueries(`training/${querySource}`).map(({ query }) => query.toLowerCase()));
    const asked = readQueries('queries').map(({ query }) => query.toLowerCase());
    expect(asked.filter((query) => trained.has(query))).toEqual([]);
  });
});
