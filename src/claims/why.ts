/** Why a match was made: the words that decided it, the words around that it leans on, and what differs. */
import type { PlacedCandidate } from './candidates.ts';
import type { Features } from './features.ts';
import type { Why } from './match.ts';
import type { PassageReading } from './signals.ts';
import { commonWords } from './words.ts';

/**
 * How often a word says that a thing happens, from rarely to always. "All", "some" and the like are left out: they
 * may count anything in the sentence.
 */
const frequencies = new Map(
  [
    'rarely rare seldom uncommon unusual',
    'sometimes occasionally',
    'often commonly common usually frequently routinely normally most thousands',
    'always',
  ].flatMap((words, rank) => words.split(' ').map((word) => [word, rank] as const)),
);
const mostWords = 4;
const mostContext = 3;
/** Words that gave less than this share of the strongest word's part are not told. */
const weakest = 0.3;

/** @returns the strongest by weight, at most so many, none much weaker than the first */
function strongest(weights: Map<string, number>, most: number): string[] {
  const sorted = [...weights].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
  const least = (sorted[0]?.[1] ?? 0) * weakest;
  return sorted
    .filter(([, weight]) => weight >= least)
    .slice(0, most)
    .map(([word]) => word);
}

/** How often the page says it, where the claim says more or less often. */
function differences({ reading }: PassageReading, claim: string): Why['differs'] {
  const wordsOf = (words: string[]) => words.filter((word) => frequencies.has(word));
  const [page, ...more] = wordsOf(reading.tokens.map(({ word }) => word));
  const [factCheck, ...others] = wordsOf(claim.toLowerCase().match(/\p{L}+/gu) ?? []);
  // With two of them it isn't plain which belongs to the claim.
  if (!page || !factCheck || more.length + others.length > 0) return [];
  return frequencies.get(page) === frequencies.get(factCheck) ? [] : [{ page, factCheck }];
}

/**
 * @param read the passage
 * @param candidate what it was matched to
 * @param features of the passage
 * @param shares what each feature gave to the candidate's score
 */
export function whyOf(
  read: PassageReading,
  { factCheck, verified }: PlacedCandidate,
  features: Features,
  shares: number[],
): Why {
  const { reading } = read;
  const tokens = new Map<number, number>();
  const around = new Map<string, number>();
  for (const [at, origin] of features.origins.entries()) {
    const share = shares[at] as number;
    if (!origin || share <= 0) continue;
    if ('contextWord' in origin) {
      around.set(origin.contextWord, (around.get(origin.contextWord) ?? 0) + share);
      continue;
    }
    for (const { from, to } of origin.spans)
      for (let token = from; token < to; token += 1)
        tokens.set(token, (tokens.get(token) ?? 0) + share / (to - from));
  }
  for (const { mentions } of verified?.found ?? [])
    for (const { from, to } of mentions)
      for (let token = from; token < to; token += 1) tokens.set(token, (tokens.get(token) ?? 0) + 1);
  const words = new Map<string, number>();
  for (const [place, weight] of tokens) {
    const token = reading.tokens[place];
    if (!token || commonWords.has(token.word)) continue;
    const word = reading.text.slice(token.start, token.end);
    words.set(word, (words.get(word) ?? 0) + weight);
  }
  const chosen = new Set(strongest(words, mostWords));
  const inherited = (verified?.found ?? []).map((found) => found.inherited).filter(Boolean);
  return {
    words: [...words.keys()].filter((word) => chosen.has(word)).sort(byPlace(reading.text)),
    context: [...new Set([...inherited, ...strongest(around, mostContext)])].slice(0, mostContext),
    differs: differences(read, factCheck.claim),
  };
}

const byPlace = (text: string) => (a: string, b: string) => text.indexOf(a) - text.indexOf(b);
