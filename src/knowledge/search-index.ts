/** MiniSearch over the fact checks: which of them share words with typed keywords. */
import MiniSearch from 'minisearch';
import type { FactCheck } from './fact-check.ts';

type Entry = {
  id: string;
  claim: string;
  phrasings: string;
  answer: string;
  names: string;
};

const common = new Set(
  'a an and are as at be been being but by can could did do does for from had has have he her him his how i if in into is it its of on or so some such than that the their them they this those to was were what when which who will with would'.split(
    ' ',
  ),
);

/** @returns the word as it is indexed, or `null` for a word too common to tell anything */
function indexed(raw: string): string | null {
  const word = raw.toLowerCase().replace(/['’]s?$/, '');
  if (common.has(word)) return null;
  // The plainest of stemmers: enough for plurals and the commonest endings on both sides.
  return word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word;
}

type Hit = { id: string; score: number };
export type SearchIndex = {
  /** Fact checks that share words with the text, best first; spelling mistakes and beginnings of words count. */
  keywords(text: string): Hit[];
};

/** @returns the index over all fact checks, held in memory */
export function createSearchIndex(factChecks: FactCheck[]): SearchIndex {
  const search = new MiniSearch<Entry>({
    fields: ['claim', 'phrasings', 'answer', 'names'],
    processTerm: indexed,
    searchOptions: { boost: { claim: 2, phrasings: 1.5, names: 1.5 } },
  });
  search.addAll(
    factChecks.map(({ id, claim, phrasings, answer, speaker }) => ({
      id,
      claim,
      phrasings: phrasings.join(' . '),
      answer,
      names: `${id.replaceAll('-', ' ')} ${speaker ?? ''}`,
    })),
  );
  return {
    keywords: (text) =>
      search
        .search(text, {
          prefix: (term) => term.length > 3,
          fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        })
        .map(({ id, score }) => ({ id, score })),
  };
}
