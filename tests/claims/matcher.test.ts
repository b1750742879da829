import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/claims/passage.ts';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { loadMatcher } from '../../src/cli/model-file.ts';
import { readOwnSentences } from '../../src/cli/own-sentences.ts';
import { passageOf } from './passages.ts';

const knowledge = loadKnowledge();
const matcher = loadMatcher(knowledge);
const find = (text: string, around?: Partial<Passage>) =>
  matcher
    .find([passageOf(text, around)])
    .map(({ factCheck, stance, verdict }) => [factCheck, stance, verdict]);

describe('matching a passage', () => {
  it.each([
    ['Digoxin causes milk in men.', 'digoxin-causes-male-lactation', 'asserts', 'unsupported'],
    ['Digoxin does not cause milk in men.', 'digoxin-causes-male-lactation', 'denies', 'supported'],
    ['It is a myth that digoxin causes milk in men.', 'digoxin-causes-male-lactation', 'denies', 'supported'],
    ['Men cannot lactate.', 'men-can-lactate-rarely', 'denies', 'refuted'],
    ["Men can't lactate.", 'men-can-lactate-rarely', 'denies', 'refuted'],
    ['Men can lactate.', 'men-can-lactate-rarely', 'asserts', 'supported'],
    ['Male lactation is a myth.', 'men-can-lactate-rarely', 'denies', 'refuted'],
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
    expect(matcher.find([passageOf(text)]).filter(({ shown }) => shown === 'inline')).toEqual([]);
  });

  it('says how often the page makes it happen where the claim says otherwise', () => {
    const [match] = matcher.find([passageOf('Antipsychotics rarely make men lactate.')]);
    expect(match?.why.differs).toContainEqual({ page: 'rarely', factCheck: 'commonly' });
    for (const text of [
      'Antipsychotics often make men lactate.',
      'Antipsychotics make all men lactate, some say.',
    ])
      expect(matcher.find([passageOf(text)]).flatMap(({ why }) => why.differs)).toEqual([]);
  });

  it('names the word that decided wherever it stands', () => {
    const [match] = matcher.find([passageOf('The heart medicine digoxin has also caused men to lactate.')]);
    expect(match?.why.words).toContain('digoxin');
  });

  it('says which words decided and what it leaned on', () => {
    const [match] = matcher.find([
      passageOf('Digoxin can do it, too.', { before: ['Some drugs make men lactate.'] }),
    ]);
    expect(match?.why.words).toContain('Digoxin');
    expect(match?.why.context).toContain('lactate');
  });
});

describe('the fact checks’ own sentences', () => {
  it('make the build refuse none of them', () => {
    expect(knowledge.factChecks.flatMap((factCheck) => readOwnSentences(matcher, factCheck).refused)).toEqual(
      [],
    );
  });
});
