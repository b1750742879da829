import { barePassage, type Passage } from '../../src/claims/passage.ts';

/** A passage with nothing around it but what is given. */
export const passageOf = (text: string, around: Partial<Passage> = {}): Passage => ({
  ...barePassage('p', text),
  ...around,
});
