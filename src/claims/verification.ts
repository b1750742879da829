/** Does the passage say what the fact check is about? Each required concept is found here or inherited. */
import type { About, FactCheck } from '../knowledge/fact-check.ts';
import type { Lexicon } from '../knowledge/lexicon.ts';
import type { Context } from './context.ts';
import { producersFor, producersIn } from './producer.ts';
import type { Reading } from './reading.ts';
import type { Mention } from './terms.ts';

/** One required group of concepts, with where it was found. */
export type Found = {
  concept: string;
  role: 'who' | 'milk' | 'anchor' | 'cue';
  /** In the sentence itself; empty where inherited. */
  mentions: Mention[];
  /** 0 in the sentence, else how far away the line is that it was inherited from. */
  distance: number;
  /** The inherited line's word, for `why`. */
  inherited: string;
};

export type Verified = {
  factCheck: FactCheck;
  found: Found[];
  /** Distance of the line that named the producer; 0 for the sentence itself, -1 where nobody is named. */
  producerDistance: number;
  /** Sum of the rarity of the concepts found in the sentence: the more, the more specific. */
  specificity: number;
};

const rolesToInherit = new Set(['who', 'milk']);
/** Words that point back: with one of them even a specific concept may be inherited from the line before. */
const pointing = new Set([
  'it',
  'this',
  'that',
  'these',
  'those',
  'they',
  'them',
  'such',
  'so',
  'he',
  'his',
  'their',
  'same',
  'both',
  'also',
  'too',
  'one',
  'its',
]);

export type Verifier = (reading: Reading, context: Context, factCheck: FactCheck) => Verified | null;

/** @returns for each concept id how telling it is: the fewer fact checks need it, the more (natural log) */
function rarities(factChecks: FactCheck[]): Map<string, number> {
  const needed = new Map<string, number>();
  for (const { about } of factChecks) {
    const ids = new Set([...about.all, ...(about.any ?? [])].flatMap((group) => group.split('|')));
    for (const id of ids) needed.set(id, (needed.get(id) ?? 0) + 1);
  }
  return new Map([...needed].map(([id, count]) => [id, Math.log(1 + factChecks.length / count)]));
}

/** @returns a function that checks one fact check against one passage, `null` where it isn't met */
export function createVerifier(factChecks: FactCheck[], lexicon: Lexicon): Verifier {
  const rarity = rarities(factChecks);
  const roleOf = (id: string) => lexicon.concepts[id]?.role ?? 'anchor';

  function findGroup(group: string, reading: Reading, context: Context, about: About): Found | null {
    let best: Found | null = null;
    for (const concept of group.split('|')) {
      const mentions = reading.concepts.get(concept);
      if (mentions && (!best || (rarity.get(concept) ?? 0) > (rarity.get(best.concept) ?? 0)))
        best = { concept, role: roleOf(concept), mentions, distance: 0, inherited: '' };
    }
    return best ?? inherit(group, reading, context, about);
  }

  function inherit(group: string, reading: Reading, context: Context, about: About): Found | null {
    const ids = group.split('|');
    const light = ids.every((id) => rolesToInherit.has(roleOf(id)));
    const mixed = ids.some((id) => rolesToInherit.has(roleOf(id)));
    // Breast growth is not milk, nor is lactic acid: a sentence on them borrows no milk from its neighbours.
    if (mixed && (reading.concepts.has('gynaecomastia') || reading.masked)) return null;
    const pointsBack = reading.tokens.slice(0, 6).some(({ word }) => pointing.has(word));
    for (const { reading: line, distance } of context.lines) {
      const usable = mixed
        ? ids.filter((id) => light || rolesToInherit.has(roleOf(id)))
        : pointsBack && distance <= 3
          ? ids
          : [];
      for (const concept of usable) {
        const mention = line.concepts.get(concept)?.[0];
        if (!mention || roleOf(concept) === 'cue') continue;
        if (about.who.length > 0 && roleOf(concept) === 'milk' && !ownMilk(line, context, about)) continue;
        const inherited = line.text.slice(line.tokens[mention.from]?.start, line.tokens[mention.to - 1]?.end);
        return { concept, role: roleOf(concept), mentions: [], distance, inherited };
      }
    }
    return null;
  }

  /** A title about mothers' milk is no topic to inherit: it passes the same test as a sentence. */
  function ownMilk(line: Reading, context: Context, about: About): boolean {
    const own = producersIn(line);
    return producersFor(own.size > 0 ? own : context.producers, about.who);
  }

  return (reading, context, factCheck) => {
    const { about } = factCheck;
    const has = (group: string) => group.split('|').some((id) => reading.concepts.has(id));
    if (about.none?.some(has)) return null;
    // "Beer never made him lactate" says nothing of men in general.
    if (about.general && lexicon.specific.some((id) => reading.concepts.has(id))) return null;
    if (about.any && !about.any.some(has)) return null;
    const found: Found[] = [];
    for (const group of about.all) {
      const one = findGroup(group, reading, context, about);
      if (!one) return null;
      found.push(one);
    }
    // The same words can't stand for two things that are both required.
    const telling = found.filter(({ role, distance }) => distance === 0 && role !== 'who');
    if (telling.length === 0 || found.every(({ distance }) => distance > 0)) return null;
    const anchored = about.all.some((group) =>
      group.split('|').every((id) => !rolesToInherit.has(roleOf(id))),
    );
    if (
      anchored &&
      !found.some(({ role, distance }) => distance === 0 && (role === 'anchor' || role === 'cue'))
    )
      return null;
    if (!distinct(found)) return null;

    const own = producersIn(reading);
    let producerDistance = 0;
    if (about.who.length > 0) {
      if (own.size > 0) {
        // Who does not give milk, and why, is said by contrast with who does.
        const contrast = about.negation === 'explained' && about.who.some((kind) => own.has(kind));
        if (!contrast && !producersFor(own, about.who) && !reading.cues.get('exclusive')?.length) return null;
      } else if (context.producersLine) {
        if (!producersFor(context.producers, about.who)) return null;
        producerDistance = context.producersLine.distance;
      } else {
        // A drug or a place may stand for its men; milk that is nobody's may be anybody's.
        if (!lexicon.specific.some((id) => reading.concepts.has(id))) return null;
        producerDistance = -1;
      }
    }
    const specificity = found
      .filter(({ distance }) => distance === 0)
      .reduce((sum, { concept, role }) => sum + (role === 'cue' ? 0.3 : 1) * (rarity.get(concept) ?? 1), 0);
    return { factCheck, found, producerDistance, specificity };
  };
}

/** Whether every group found in the sentence has a word that isn't another group's only word. */
function distinct(found: Found[]): boolean {
  const here = found.filter(({ distance }) => distance === 0);
  const taken: Mention[] = [];
  for (const { mentions, role } of here.toSorted((a, b) => a.mentions.length - b.mentions.length)) {
    // "Enough milk" is one expression that says both how much and of what.
    const clashes = ({ from, to }: Mention, one: Mention) =>
      from < one.to && one.from < to && !(role === 'milk' && one.to - one.from > to - from);
    const free = mentions.find((mention) => !taken.some((one) => clashes(mention, one)));
    if (!free) return false;
    taken.push(free);
  }
  return true;
}
