import { describe, expect, it } from 'vitest';
import { createSpeller } from '../../src/claims/spelling.ts';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';

const { lexicon } = loadKnowledge();
function* words() {
  yield* ['lactation', 'galactorrhea', 'starvation', 'produce'];
}
const spell = createSpeller(lexicon, words());

describe('spelling of typed words', () => {
  it.each([
    ['male lactaton', 'male lactation'],
    ['galacotrrhea in men', 'galactorrhea in men'],
    ['strvation and milk', 'starvation and milk'],
  ])('%s → %s', (typed, meant) => {
    expect(spell(typed)).toBe(meant);
  });

  it.each(['location of the dairy', 'produce', 'men', 'latte art'])('leaves “%s” as it is', (typed) => {
    expect(spell(typed)).toBe(typed);
  });
});
