/** Typed words brought back to the words of the topic they were meant to be. */
import { distance } from 'fastest-levenshtein';
import type { Lexicon } from '../knowledge/lexicon.ts';

/** Letters that may be wrong in a word of so many letters; shorter words are too easily others. */
const tolerance = (length: number) => (length >= 8 ? 2 : length >= 5 ? 1 : 0);

/**
 * @param lexicon its words are what a misspelt word is compared with
 * @param known further words that are right as they are, lower case
 * @returns a function that replaces each unknown word by the nearest word of the topic that begins with the same
 *   letter (two of them for two mistakes), where one is near enough
 */
export function createSpeller(lexicon: Lexicon, known: Iterable<string>): (text: string) => string {
  const topic = new Set<string>();
  const beginnings: string[] = [];
  for (const { terms } of Object.values(lexicon.concepts)) {
    for (const word of terms.flatMap((term) => term.split(' '))) {
      if (word.endsWith('*')) beginnings.push(word.slice(0, -1));
      else if (word.length > 4) topic.add(word);
    }
  }
  // Read once: what is given may be a generator.
  const given = [...known];
  const right = new Set([...given, ...topic]);
  // The full words of "lactat*" stand in the knowledge base's own text.
  for (const word of given)
    if (beginnings.some((start) => start.length > 3 && word.startsWith(start))) topic.add(word);
  const byLetter = new Map<string, string[]>();
  for (const word of topic) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);

  function corrected(word: string): string {
    const lower = word.toLowerCase();
    const most = tolerance(lower.length);
    if (most === 0 || right.has(lower) || beginnings.some((start) => lower.startsWith(start))) return word;
    let best = word;
    let least = most + 1;
    for (const other of byLetter.get(lower.charAt(0)) ?? []) {
      if (Math.abs(other.length - lower.length) >= least) continue;
      const apart = distance(lower, other);
      // "Location" is not a misspelt "lactation".
      if (apart > 1 && lower[1] !== other[1]) continue;
      if (apart < least) [best, least] = [other, apart];
    }
    return best;
  }
  return (text) => text.replace(/\p{L}{4,}/gu, corrected);
}
