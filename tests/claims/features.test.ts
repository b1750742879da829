import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../src/claims/assessment.ts';
import { hashOf } from '../../src/claims/features.ts';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { passageOf } from './passages.ts';

const assessor = createAssessor(loadKnowledge(), []);
const featuresOf = (...given: Parameters<typeof passageOf>) =>
  assessor.featurise(assessor.readPassage(passageOf(...given)));

describe('features of a passage', () => {
  it('are the same for British and American spelling and for endings', () => {
    const british = featuresOf('A pituitary tumour causes galactorrhoea in men.');
    const american = featuresOf('A pituitary tumor causes galactorrhea in men.');
    expect(new Set(british.hashes)).toEqual(new Set(american.hashes));
  });

  it('keep the sentence’s own apart from those of its context', () => {
    const bare = featuresOf('Digoxin can do it, too.');
    const inContext = featuresOf('Digoxin can do it, too.', { before: ['Some drugs make men lactate.'] });
    expect(inContext.hashes.slice(0, inContext.own)).toEqual(bare.hashes.slice(0, bare.own));
    expect(inContext.hashes.length).toBeGreaterThan(bare.hashes.length);
  });

  it('have one length whatever the length of the text', () => {
    const lengthOf = ({ values }: { values: number[] }) => Math.hypot(...values);
    const long = featuresOf(
      'In the spring of that year the doctor, who had seen nothing like it, wrote that a man lactated.',
    );
    expect(lengthOf(featuresOf('Men lactate.'))).toBeCloseTo(lengthOf(long));
  });

  it('know a question by its mark', () => {
    expect(featuresOf('Men lactate?').hashes).toContain(hashOf('w ?'));
    expect(featuresOf('Men lactate.').hashes).not.toContain(hashOf('w ?'));
  });
});
