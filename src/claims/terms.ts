/**
 * Finds the lexicon's terms in a sentence. Terms are filed under their first word (or its beginning), so the
 * cost of a sentence depends on its words and not on the size of the lexicon.
 */
import type { Token } from './tokens.ts';

/** Where a term of `id` stands: tokens `from` (inclusive) to `to` (exclusive). */
export type Mention = { id: string; from: number; to: number };

type Part = { text: string; open: boolean };
type Pattern = { id: string; parts: Part[] };

/** The shortest beginning under which an open first word ("lactat*") is filed. */
const shortest = 2;

export type Terms = { find(tokens: Token[]): Mention[] };

const fits = (part: Part, word: string) => (part.open ? word.startsWith(part.text) : word === part.text);

/** @returns the token after the pattern's last word, or -1; `~` stands for up to two words. */
function follow(pattern: Pattern, tokens: Token[], at: number): number {
  let token = at + 1;
  let slack = 0;
  for (let index = 1; index < pattern.parts.length; index += 1) {
    const part = pattern.parts[index] as Part;
    if (part.text === '~') {
      slack = 2;
      continue;
    }
    while (slack > 0 && token < tokens.length && !fits(part, (tokens[token] as Token).word)) {
      token += 1;
      slack -= 1;
    }
    const word = tokens[token]?.word;
    if (word === undefined || !fits(part, word)) return -1;
    token += 1;
    slack = 0;
  }
  return token;
}

/**
 * @param entries ids with their terms (see `lexiconSchema` for the notation)
 * @returns a finder; of several terms of one id that begin at the same word it gives the longest
 */
export function compileTerms(entries: Iterable<[id: string, terms: string[]]>): Terms {
  const whole = new Map<string, Pattern[]>();
  const open = new Map<string, Pattern[]>();
  for (const [id, terms] of entries) {
    for (const term of terms) {
      const parts = term
        .split(' ')
        .map((text) => ({ text: text.replace('*', ''), open: text.endsWith('*') }));
      const first = parts[0] as Part;
      const file = first.open ? open : whole;
      file.set(first.text, [...(file.get(first.text) ?? []), { id, parts }]);
    }
  }
  return {
    find(tokens) {
      const mentions: Mention[] = [];
      for (const [at, { word }] of tokens.entries()) {
        const longest = new Map<string, number>();
        const look = (patterns: Pattern[] | undefined) => {
          for (const pattern of patterns ?? []) {
            const to = follow(pattern, tokens, at);
            if (to > (longest.get(pattern.id) ?? -1)) longest.set(pattern.id, to);
          }
        };
        look(whole.get(word));
        for (let length = shortest; length <= word.length; length += 1) look(open.get(word.slice(0, length)));
        for (const [id, to] of longest) mentions.push({ id, from: at, to });
      }
      return mentions;
    },
  };
}
