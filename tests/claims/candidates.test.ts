import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../src/claims/assessment.ts';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { passageOf } from './passages.ts';

const knowledge = loadKnowledge();
const classes = knowledge.factChecks.map(({ id }) => id);
const assessor = createAssessor(knowledge, classes);
const verifiedIn = (...given: Parameters<typeof passageOf>) =>
  assessor.candidates(assessor.readPassage(passageOf(...given)), null);
const idsIn = (...given: Parameters<typeof passageOf>) =>
  verifiedIn(...given).map(({ factCheck }) => factCheck.id);

describe('candidates by concept', () => {
  it('need no trained model', () => {
    expect(idsIn('Digoxin has made men lactate.')).toContain('digoxin-causes-male-lactation');
  });

  it('complete a list item by its lead-in', () => {
    const around = { kind: 'bullet' as const, leadIn: 'Drugs that can make men produce milk include:' };
    expect(idsIn('Digoxin', around)).toContain('digoxin-causes-male-lactation');
    expect(idsIn('Digoxin', { kind: 'bullet' })).not.toContain('digoxin-causes-male-lactation');
  });

  it('are none where the milk is a mother’s', () => {
    expect(idsIn('Mothers who take digoxin still lactate.')).toEqual([]);
  });

  it('carry how they read a negation', () => {
    const stanceIn = (text: string) =>
      verifiedIn(text).find(({ factCheck }) => factCheck.id === 'digoxin-causes-male-lactation')?.stance;
    expect(stanceIn('Digoxin makes men lactate.')?.stance).toBe('asserts');
    expect(stanceIn('Digoxin does not make men lactate.')?.stance).toBe('denies');
    expect(stanceIn('It is a myth that digoxin makes men lactate.')?.stance).toBe('denies');
  });
});

describe('candidates by score', () => {
  it('are the highest for the sentence and the highest with its context', () => {
    const own = new Float64Array(classes.length);
    const context = new Float64Array(classes.length);
    for (let place = 0; place < 30; place += 1) own[place] = place;
    context[3] = 100;
    const touched = Array.from({ length: 30 }, (_, place) => place);
    const read = assessor.readPassage(passageOf('Nothing that is known here.'));
    const found = assessor.candidates(read, { own, context, touched }).map(({ place }) => place);
    expect(new Set(found)).toEqual(new Set([29, 28, 27, 26, 25, 24, 3]));
  });
});
