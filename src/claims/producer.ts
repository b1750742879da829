/** Whose milk a sentence speaks of: the commonest source of wrong marks is the wrong answer to this. */
import type { About } from '../knowledge/fact-check.ts';
import type { Reading } from './reading.ts';
import type { Mention } from './terms.ts';

export type Producer = About['who'][number];

const kinds: Record<string, Producer> = {
  man: 'man',
  boy: 'man',
  he: 'man',
  prisoner: 'man',
  'camp-people': 'man',
  woman: 'woman',
  she: 'woman',
  'trans-woman': 'trans-woman',
  'trans-man': 'trans-man',
  newborn: 'newborn',
  mammal: 'animal',
  bat: 'animal',
  'bismarck-bat': 'animal',
  'dayak-bat': 'animal',
  'cynopterus-bat': 'animal',
  goat: 'animal',
  cow: 'animal',
  bull: 'animal',
  cat: 'animal',
  'guinea-pig': 'animal',
  bird: 'animal',
  anyone: 'anyone',
};
const milkConcepts = ['milk', 'feed', 'discharge', 'gland', 'nipple', 'breast', 'prolactin'];
const links = new Set(['in', 'by', 'from', 'of', 'among', 'for', 'with', 'amongst', 'within']);
const owned = new Set([
  'breast',
  'breasts',
  'chest',
  'nipple',
  'nipples',
  'milk',
  'own',
  'body',
  'bosom',
  'left',
  'right',
]);

const possessives = new Set(['her', 'his', 'their', 'my']);

const overlaps = (a: Mention, b: Mention) => a.from < b.to && b.from < a.to;

/** "His mother": a possessive or an object gives no milk, except "his breast". */
function isSubject(mention: Mention, reading: Reading): boolean {
  const word = reading.tokens[mention.from]?.word;
  if (word === 'him') return false;
  if (mention.id === 'concept:newborn' && possessives.has(reading.tokens[mention.from - 1]?.word ?? ''))
    return false;
  if (word !== 'his' && word !== 'her' && word !== 'hers') return true;
  return reading.tokens.slice(mention.to, mention.to + 3).some((token) => owned.has(token.word));
}

function closeness(who: Mention, milk: Mention, reading: Reading): number {
  const { tokens } = reading;
  const between = who.to <= milk.from ? tokens.slice(who.to, milk.from) : tokens.slice(milk.to, who.from);
  const sameClause = tokens[who.from]?.clause === tokens[milk.from]?.clause;
  const supports = (reading.cues.get('support') ?? []).some(
    (cue) => cue.from >= Math.min(who.from, milk.from) && cue.from < Math.max(who.from, milk.from),
  );
  if (supports) return 0;
  if (who.to <= milk.from) return between.length === 0 ? 4 : sameClause && between.length <= 8 ? 3 : 2;
  const linked = between.some((token) => links.has(token.word)) && between.length <= 4;
  return linked ? 3.5 : sameClause ? 2 : 1;
}

/** Every candidate and every neighbour of a sentence asks for its producers again. */
const known = new WeakMap<Reading, Map<Producer, number>>();

/**
 * @param reading one sentence
 * @returns each possible producer with a strength (4: "male lactation"; 3: subject of the clause; 1: somewhere in
 *   the sentence); empty where the sentence names nobody
 */
export function producersIn(reading: Reading): ReadonlyMap<Producer, number> {
  const before = known.get(reading);
  if (before) return before;
  const producers = strengthsIn(reading);
  known.set(reading, producers);
  return producers;
}

function strengthsIn(reading: Reading): Map<Producer, number> {
  const strengths = new Map<Producer, number>();
  const raise = (kind: Producer, by: number) => strengths.set(kind, Math.max(strengths.get(kind) ?? 0, by));
  const milk = milkConcepts.flatMap((id) => reading.concepts.get(id) ?? []);
  const special = ['trans-woman', 'trans-man', 'newborn'].flatMap((id) => reading.concepts.get(id) ?? []);
  const animals = Object.keys(kinds)
    .filter((id) => kinds[id] === 'animal')
    .flatMap((id) => reading.concepts.get(id) ?? []);
  const everybody = Object.entries(kinds).flatMap(([id, kind]) =>
    (reading.concepts.get(id) ?? []).map((mention) => ({ kind, mention })),
  );
  for (const [id, kind] of Object.entries(kinds)) {
    for (const who of reading.concepts.get(id) ?? []) {
      if (!isSubject(who, reading)) continue;
      if ((kind === 'man' || kind === 'woman') && special.some((m) => overlaps(m, who))) continue;
      // "Male bats", "a bat whose males": the sex belongs to the animal.
      const word = reading.tokens[who.from]?.word ?? '';
      const ofAnimal =
        /^(fe)?males?$/.test(word) && animals.some((m) => m.from - who.to <= 3) && kind !== 'animal';
      const near = milk.map((m) => {
        // "He is there when she nurses": the one who stands nearer does it.
        const outdone = everybody.some(
          (other) =>
            other.kind !== (ofAnimal ? 'animal' : kind) &&
            other.mention.from >= who.to &&
            other.mention.to <= m.from &&
            reading.tokens[other.mention.from]?.phrase === reading.tokens[m.from]?.phrase,
        );
        return Math.min(outdone ? 1.5 : 4, closeness(who, m, reading));
      });
      const nearest = milk.length === 0 ? 1 : Math.max(...near);
      raise(ofAnimal ? 'animal' : kind, nearest);
    }
  }
  for (const both of reading.concepts.get('both-sexes') ?? []) {
    if (animals.length === 0 || both.to > 0) for (const kind of ['man', 'woman'] as const) raise(kind, 2.5);
  }
  return strengths;
}

/**
 * @param producers of a sentence
 * @param wanted of a fact check; empty accepts all
 * @returns whether the milk can be that of one of the wanted
 */
export function producersFor(producers: ReadonlyMap<Producer, number>, wanted: Producer[]): boolean {
  if (wanted.length === 0) return true;
  const strongest = Math.max(0, ...producers.values());
  return wanted.some((kind) => {
    const strength = producers.get(kind) ?? 0;
    return strength > 0 && strength >= strongest - 1;
  });
}
