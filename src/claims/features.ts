/**
 * A passage as the numbered features of the learned model: words and pairs of words of the sentence, the
 * symbolic stages' findings (concepts, cues, whose milk, speech act), and words of the text around it. Features
 * are named by 24-bit hashes (FNV-1a, folded), so the shipped model holds no dictionary; of the millions of words
 * it never saw, one in three hundred falls on a feature it knows.
 */
import type { Lexicon } from '../knowledge/lexicon.ts';
import type { Context } from './context.ts';
import type { Passage } from './passage.ts';
import { producersIn } from './producer.ts';
import type { Reader, Reading } from './reading.ts';
import { speechActOf } from './speech-act.ts';
import { commonWords, stemsOf } from './words.ts';

/** Where a feature comes from: the sentence's own tokens (each place where it stands), or a word of its context. */
type Origin = { spans: { from: number; to: number }[] } | { contextWord: string } | null;

export type Features = {
  hashes: number[];
  values: number[];
  /** Aligned with `hashes`; kept to say why. */
  origins: Origin[];
  /** So many of the first features are the sentence's own; the rest are its context's. */
  own: number;
};

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), 32 bits folded to 24. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

/** How much each sort of feature weighs before the sentence's features are brought to one length. */
const weights = {
  word: 1,
  pair: 0.7,
  concept: 1.2,
  conceptPair: 0.6,
  cue: 0.8,
  act: 1,
  mask: 1,
  producer: 1,
  colon: 1.5,
  quote: 0.7,
  length: 0.7,
  firstWord: 0.6,
  firstPair: 0.5,
  kind: 0.5,
  bias: 1,
  contextWord: 0.4,
  anyContextWord: 0.3,
  contextProducer: 0.8,
  answer: 0.7,
} as const;
/** Length of the feature vector: steeper makes the softmax surer. */
const norm = 4;

type Line = { place: string; text: string; weight: number };

/** The lines that complete a sentence, each with the weight of its words. */
const linesOf = ({ title, headings, before, leadIn }: Passage): Line[] => [
  { place: 'title', text: title, weight: 0.7 },
  { place: 'heading', text: headings.join(' '), weight: 0.8 },
  { place: 'before', text: before.at(-1) ?? '', weight: 0.7 },
  { place: 'leadIn', text: leadIn, weight: 1 },
];

class Collector {
  readonly found = new Map<number, { value: number; origin: Origin }>();
  own = 0;
  add(name: string, value: number, origin: Origin = null): void {
    const hash = hashOf(name);
    const known = this.found.get(hash);
    if (!known) this.found.set(hash, { value, origin });
    else if (known.value < value) known.value = value;
  }
}

function addOwn(to: Collector, reading: Reading, passage: Passage, lexicon: Lexicon): void {
  const stems = stemsOf(reading);
  for (const [at, stem] of stems.entries()) {
    to.add(`w ${stem}`, weights.word, { spans: [{ from: at, to: at + 1 }] });
    const next = stems[at + 1];
    if (next) to.add(`2 ${stem} ${next}`, weights.pair, { spans: [{ from: at, to: at + 2 }] });
  }
  const concepts = [...reading.concepts];
  for (const [index, [id, mentions]] of concepts.entries()) {
    const origin = { spans: mentions };
    to.add(`C ${id}`, weights.concept, origin);
    for (const [other] of concepts.slice(index + 1))
      to.add(id < other ? `CC ${id} ${other}` : `CC ${other} ${id}`, weights.conceptPair, origin);
  }
  for (const [kind, mentions] of reading.cues) if (mentions.length > 0) to.add(`Q ${kind}`, weights.cue);
  to.add(`A ${speechActOf(reading, passage.kind, lexicon)}`, weights.act);
  if (reading.masked) to.add('M', weights.mask);
  for (const [kind, closeness] of producersIn(reading)) {
    to.add(`P ${kind}`, weights.producer);
    to.add(`P ${kind} ${Math.floor(closeness)}`, weights.producer);
  }
  const text = reading.text.trim();
  if (text.endsWith(':')) to.add('E :', weights.colon);
  if (/^["“'‘]/.test(text)) to.add('E "', weights.quote);
  to.add(`L ${Math.min(6, Math.floor(reading.tokens.length / 5))}`, weights.length);
  const [first, second] = stems;
  if (first) to.add(`F ${first}`, weights.firstWord);
  if (first && second) to.add(`F2 ${first} ${second}`, weights.firstPair);
  to.add(`K ${passage.kind}`, weights.kind);
}

/** "Can they? Yes." and "Causes include: tumours": what a line says depends on what it answers or completes. */
function addAnswer(to: Collector, { headings, title, before }: Passage, first: string | undefined): void {
  for (const [place, line] of [
    ['heading', headings.at(-1) || title],
    ['before', before.at(-1) ?? ''],
  ] as const) {
    if (!/[?:]\s*$/.test(line)) continue;
    const mark = line.trim().slice(-1);
    to.add(`${place} ${mark}`, weights.answer);
    to.add(`${place} ${mark} ${first}`, weights.answer);
  }
}

/** Only a word of the topic tells a reader what the sentence leans on. */
function contextWord({ text, tokens, concepts }: Reading, at: number): Origin {
  const token = tokens[at];
  const telling = [...concepts.values()].some((mentions) => mentions.some((m) => m.from <= at && at < m.to));
  return token && telling ? { contextWord: text.slice(token.start, token.end) } : null;
}

function addContext(to: Collector, passage: Passage, context: Context, read: Reader, own: Reading): void {
  to.add('bias', weights.bias);
  addAnswer(to, passage, stemsOf(own)[0]);
  for (const { place, text, weight } of linesOf(passage)) {
    if (text.trim() === '') continue;
    const reading = read(text);
    for (const [at, stem] of stemsOf(reading).entries()) {
      if (commonWords.has(stem)) continue;
      const origin = contextWord(reading, at);
      to.add(`${place} ${stem}`, weights.contextWord * weight, origin);
      to.add(`context ${stem}`, weights.anyContextWord, origin);
    }
  }
  if (producersIn(own).size === 0)
    for (const kind of context.producers.keys()) to.add(`PC ${kind}`, weights.contextProducer);
}

export type Featurise = (passage: Passage, reading: Reading, context: Context) => Features;

/** @returns a function from a passage and its readings to its features, the sentence's own first */
export function createFeaturise(lexicon: Lexicon, read: Reader): Featurise {
  return (passage, reading, context) => {
    const collector = new Collector();
    addOwn(collector, reading, passage, lexicon);
    const own = collector.found.size;
    addContext(collector, passage, context, read, reading);
    const found = [...collector.found];
    const length = Math.sqrt(found.reduce((sum, [, { value }]) => sum + value * value, 0));
    return {
      hashes: found.map(([hash]) => hash),
      values: found.map(([, { value }]) => (value / length) * norm),
      origins: found.map(([, { origin }]) => origin),
      own,
    };
  };
}
