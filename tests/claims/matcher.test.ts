import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/claims/matcher.ts';
import type { Passage } from '../../src/claims/passage.ts';
import { createQuery } from '../../src/claims/query.ts';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';

const knowledge = loadKnowledge();
const matcher = createMatcher(knowledge);
const passage = (text: string, around: Partial<Passage> = {}): Passage => ({
  id: 'p',
  text,
  kind: 'sentence',
  title: '',
  headings: [],
  before: [],
  leadIn: '',
  ...around,
});
const find = (text: string, around?: Partial<Passage>) =>
  matcher.find([passage(text, around)]).map(({ factCheck, stance, verdict }) => [factCheck, stance, verdict]);

describe('matching a passage', () => {
  it.each([
    ['Digoxin causes milk in men.', 'digoxin-causes-male-lactation', 'asserts', 'unsupported'],
    ['Digoxin does not cause milk in men.', 'digoxin-causes-male-lactation', 'denies', 'supported'],
    ['It is a myth that digoxin causes milk in men.', 'digoxin-causes-male-lactation', 'denies', 'supported'],
    ['Men cannot lactate.', 'men-can-lactate-rarely', 'denies', 'refuted'],
    ['It is a myth that men cannot lactate.', 'men-can-lactate-rarely', 'asserts', 'supported'],
    [
      'Genes are the main reason women and not men lactate.',
      'genes-explain-why-men-do-not-lactate',
      'asserts',
      'partly-supported',
    ],
  ])('%s', (text, factCheck, stance, verdict) => {
    expect(find(text)).toContainEqual([factCheck, stance, verdict]);
  });

  it('reads an answer with its question', () => {
    expect(find('Yes, they can.', { headings: ['Can men lactate?'] })).toContainEqual([
      'men-can-lactate-rarely',
      'asserts',
      'supported',
    ]);
  });

  it('reads a bare list item with its lead-in', () => {
    const around = { kind: 'bullet' as const, leadIn: 'Drugs that can make men produce milk include:' };
    expect(find('Digoxin', around)).toContainEqual([
      'digoxin-causes-male-lactation',
      'asserts',
      'unsupported',
    ]);
  });

  it.each([
    'Can digoxin make men lactate?',
    'Mothers lactate after giving birth.',
    'The dairy sold the milk of forty cows.',
    'His lactate threshold rose during training.',
    'Fathers can support a partner who is breastfeeding.',
    'Digoxin can cause breast growth in men.',
    'If only men could lactate, I would sleep.',
  ])('stays silent on: %s', (text) => {
    expect(matcher.find([passage(text)]).filter(({ shown }) => shown === 'inline')).toEqual([]);
  });

  it('says which words decided and what it leaned on', () => {
    const [match] = matcher.find([
      passage('Digoxin can do it, too.', { before: ['Some drugs make men lactate.'] }),
    ]);
    expect(match?.why.words).toContain('Digoxin');
    expect(match?.why.context).toContain('lactate');
  });
});

describe('the fact checks’ own sentences', () => {
  const own = (key: 'mustMatch' | 'mustNotMatch') =>
    knowledge.factChecks.flatMap((factCheck) => factCheck[key].map((text) => ({ id: factCheck.id, text })));
  const takes = ({ id, text }: { id: string; text: string }) =>
    matcher.find([passage(text)]).some(({ factCheck }) => factCheck === id);

  it('are taken where they must be, in at least nine of ten', () => {
    const all = own('mustMatch');
    expect(all.filter(takes).length / all.length).toBeGreaterThanOrEqual(0.9);
  });

  it('are left where they must be, all but one in fifty', () => {
    const all = own('mustNotMatch');
    expect(all.filter(takes).length / all.length).toBeLessThanOrEqual(0.02);
  });
});

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

  it.each(['liver and onions recipe', 'diamond ring price', 'how to bake bread', 'xyzzy'])(
    'answers nothing to “%s”',
    (text) => {
      expect(query(text)).toEqual([]);
    },
  );
});

describe('the labelled text', () => {
  it('holds sentences of every fact check, by several writers', () => {
    const folder = join(import.meta.dirname, '../matching/training');
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    for (const { id } of knowledge.factChecks)
      expect(texts.filter((text) => text.includes(`"${id}"`)).length, id).toBeGreaterThanOrEqual(3);
  });
});
