/** Why a match was made: the words that decided it, the words around that it leans on, and what differs. */
import type { PlacedCandidate } from './candidates.ts';
import type { Features } from './features.ts';
import type { Why } from './match.ts';
import type { PassageReading } from './signals.ts';
import { commonWords } from './words.ts';

const frequencies =
  /^(?:always|commonly|common|often|usually|frequently|routinely|normally|rarely|seldom|never|all|every|any|thousands|hundreds|most|many|some|few)$/;
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

/** What the page says of how often or how many, where the claim says otherwise. */
function differences({ reading }: PassageReading, claim: string): Why['differs'] {
  const claimWords = new Set(claim.toLowerCase().match(/\p{L}+/gu) ?? []);
  const pageWords = new Set(reading.tokens.map(({ word }) => word));
  const said = [...pageWords].find((word) => frequencies.test(word) && !claimWords.has(word));
  const reviewed = [...claimWords].find((word) => frequencies.test(word) && !pageWords.has(word));
  return said && reviewed ? [{ page: said, factCheck: reviewed }] : [];
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
  const lines = new Map<string, number>();
  for (const [at, origin] of features.origins.entries()) {
    const share = shares[at] as number;
    if (!origin || share <= 0) continue;
    if ('line' in origin) {
      if (origin.line.length > 3) lines.set(origin.line, (lines.get(origin.line) ?? 0) + share);
      continue;
    }
    const length = origin.to - origin.from;
    for (let token = origin.from; token < origin.to; token += 1)
      tokens.set(token, (tokens.get(token) ?? 0) + share / length);
  }
  for (const { mentions } of verified?.found ?? [])
    for (const { from, to } of mentions.slice(0, 1))
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
    context: [...new Set([...inherited, ...strongest(lines, mostContext)])].slice(0, mostContext),
    differs: differences(read, factCheck.claim),
  };
}

const byPlace = (text: string) => (a: string, b: string) => text.indexOf(a) - text.indexOf(b);
