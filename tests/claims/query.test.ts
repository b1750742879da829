import { describe, expect, it } from 'vitest';
import { createQuery } from '../../src/claims/query.ts';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { loadMatcher } from '../../src/cli/model-file.ts';
import type { FactCheck } from '../../src/knowledge/fact-check.ts';

const knowledge = loadKnowledge();
const matcher = loadMatcher(knowledge);

describe('typed queries', () => {
  const query = createQuery(knowledge, matcher);
  const first = (text: string) => query(text)[0];

  it('answers whether a thing is true before who said it', () => {
    const answers = query('jared diamond chromosome 23');
    expect(answers[0]).toMatchObject({
      factCheck: 'chromosome-23-determines-all-sex-differences',
      verdict: 'unsupported',
    });
    expect(answers[1]).toMatchObject({ factCheck: 'diamond-1995-chromosome-quote' });
  });

  it('reads a typed sentence with its stance, keywords without', () => {
    expect(first('Digoxin does not make men lactate.')).toMatchObject({
      finding: 'unsupported',
      verdict: 'supported',
    });
    expect(first('digoxin men milk')).toMatchObject({ finding: 'unsupported', verdict: 'unsupported' });
  });

  it('finds a fact check that the model has not learned yet', () => {
    const [one] = knowledge.factChecks as [FactCheck, ...FactCheck[]];
    const carrot: FactCheck = {
      ...one,
      id: 'carrot-juice',
      claim: 'Carrot juice makes men lactate.',
      about: { all: ['milk|feed'], who: ['man'] },
    };
    const enlarged = { ...knowledge, factChecks: [...knowledge.factChecks, carrot] };
    const answers = createQuery(enlarged, loadMatcher(enlarged))('carrot juice makes men lactate');
    expect(answers.map(({ factCheck }) => factCheck)).toContain('carrot-juice');
    expect(answers.every(({ score }) => score > 0)).toBe(true);
  });

  it.each(['liver and onions recipe', 'diamond ring price', 'how to bake bread', 'xyzzy'])(
    'answers nothing to “%s”',
    (text) => {
      expect(query(text)).toEqual([]);
    },
  );
});
