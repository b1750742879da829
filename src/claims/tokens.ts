/** A word of a text, lower case and without possessive ending, with its place. */
export type Token = {
  word: string;
  /** UTF-16 code units in the text given to `tokenise`. */
  start: number;
  end: number;
  /** Counts up at every boundary that negation doesn't cross. */
  clause: number;
  /** Counts up at every comma, bracket and the like. */
  phrase: number;
};

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const contrasts = new Set([
  'but',
  'although',
  'though',
  'whereas',
  'yet',
  'however',
  'because',
  'while',
  'since',
]);
/** Look-alikes of Latin letters that spam and machine-made pages mix into words. */
const lookAlikes: Record<string, string> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i' };

function plain(raw: string): string {
  const lower = raw.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
  return /[a-z]/.test(lower) ? lower.replace(/[аеорсхуі]/g, (letter) => lookAlikes[letter] ?? letter) : lower;
}

/**
 * @param text one sentence
 * @returns its words in order; hyphens part words, so "breast-feed" is two
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let phrase = 0;
  let last = 0;
  for (const found of text.matchAll(word)) {
    const between = text.slice(last, found.index);
    const plainWord = plain(found[0]);
    if (/[;:—–()]|\s-\s|[.!?]\s/.test(between)) {
      clause += 1;
      phrase += 1;
    } else if (between.includes(',')) {
      phrase += 1;
      if (contrasts.has(plainWord) || plainWord === 'and' || plainWord === 'so') clause += 1;
    } else if (contrasts.has(plainWord) && tokens.length > 0) {
      clause += 1;
      phrase += 1;
    }
    last = found.index + found[0].length;
    tokens.push({ word: plainWord, start: found.index, end: last, clause, phrase });
  }
  return tokens;
}
