/** Words as the learned model sees them: stems, with the marks that end or open a sentence. */
import { stemmer } from 'stemmer';
import type { Reading } from './reading.ts';

/** Stems come again and again; the few thousand words of a topic are worth keeping. */
const kept = new Map<string, string>();
const most = 20_000;

/** @returns the stem after Porter (1980), with British and American spellings of the topic brought together */
function stemOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(
    word
      .replace(/^oestr/, 'estr')
      .replace(/aecom/, 'ecom')
      .replace(/orrhoe/, 'orrhe')
      .replace(/^foet/, 'fet')
      .replace(/tumour/, 'tumor')
      .replace(/paed/, 'ped'),
  );
  if (kept.size >= most) kept.clear();
  kept.set(word, stem);
  return stem;
}

/** Words too common to tell anything of what a text is about. */
export const commonWords = new Set(
  'a an the of to and in it is that this was for on with as at by be are or from'.split(' '),
);

/** @returns the sentence's stems in order; a closing question or exclamation mark is a word of its own */
export function stemsOf(reading: Reading): string[] {
  const stems = reading.tokens.map(({ word }) => stemOf(word));
  const mark = /([?!])["'”’)\]]*\s*$/.exec(reading.text)?.[1];
  return mark ? [...stems, mark] : stems;
}
