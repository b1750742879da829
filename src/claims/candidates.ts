/** Which fact checks a passage could be about: those its concepts verify, and those its words score highest. */
import type { FactCheck } from '../knowledge/fact-check.ts';
import type { Lexicon } from '../knowledge/lexicon.ts';
import type { LinearScores } from './linear-model.ts';
import type { Candidate, PassageReading } from './signals.ts';
import { type StanceReading, stanceOf } from './stance.ts';
import { createVerifier, type Found, type Verified } from './verification.ts';

/** So many of the highest scores are looked at, over the sentence alone and with its context. */
const byScore = 6;

export type PlacedCandidate = Candidate & { factCheck: FactCheck };
export type FindCandidates = (read: PassageReading, scores: LinearScores | null) => PlacedCandidate[];

const own = (one: Verified, ...roles: Found['role'][]) =>
  one.found.filter(({ role }) => roles.includes(role)).flatMap(({ mentions }) => mentions);

/** The concepts a passage must itself name before a fact check can be verified for it. */
function keysOf({ about }: FactCheck, lexicon: Lexicon): string[] {
  const ids = about.all.flatMap((group) => group.split('|'));
  const telling = ids.filter((id) => ['anchor', 'cue'].includes(lexicon.concepts[id]?.role ?? 'anchor'));
  return telling.length > 0 ? telling : ids;
}

/** @returns the places with the highest scores, best first, without sorting them all */
function highest(places: number[], scoreOf: (place: number) => number): number[] {
  const best: number[] = [];
  for (const place of places) {
    const score = scoreOf(place);
    if (best.length === byScore && score <= scoreOf(best.at(-1) as number)) continue;
    let at = best.length;
    while (at > 0 && score > scoreOf(best[at - 1] as number)) at -= 1;
    best.splice(at, 0, place);
    if (best.length > byScore) best.pop();
  }
  return best;
}

/**
 * @param factChecks in any order
 * @param lexicon theirs
 * @param classes ids of the fact checks in the order of the model's scores; other classes are passed over
 */
export function createCandidates(
  factChecks: FactCheck[],
  lexicon: Lexicon,
  classes: string[],
): FindCandidates {
  const verify = createVerifier(factChecks, lexicon);
  const byId = new Map(factChecks.map((factCheck) => [factCheck.id, factCheck]));
  const placeOf = new Map(classes.map((id, place) => [id, place]));
  const byConcept = new Map<string, Set<FactCheck>>();
  for (const factCheck of factChecks) {
    for (const id of keysOf(factCheck, lexicon)) {
      const known = byConcept.get(id) ?? new Set();
      byConcept.set(id, known.add(factCheck));
    }
  }

  function stanceFor({ reading }: PassageReading, verified: Verified): StanceReading {
    const negation = verified.factCheck.about.negation ?? 'flips';
    return stanceOf(reading, own(verified, 'anchor', 'cue'), own(verified, 'milk'), negation);
  }

  return (read, scores) => {
    const { reading, context } = read;
    const found = new Map<FactCheck, Verified | null>();
    for (const id of reading.concepts.keys()) {
      for (const factCheck of byConcept.get(id) ?? []) {
        if (found.has(factCheck)) continue;
        const verified = verify(reading, context, factCheck);
        if (verified) found.set(factCheck, verified);
      }
    }
    if (scores) {
      const { own: fromOwn, context: fromContext, touched } = scores;
      const places = [
        ...highest(touched, (place) => fromOwn[place] as number),
        ...highest(touched, (place) => (fromOwn[place] as number) + (fromContext[place] as number)),
      ];
      for (const place of places) {
        const factCheck = byId.get(classes[place] as string);
        if (factCheck && !found.has(factCheck)) found.set(factCheck, null);
      }
    }
    return [...found].map(([factCheck, verified]) => ({
      factCheck,
      about: factCheck.about,
      place: placeOf.get(factCheck.id) ?? -1,
      verified,
      stance: verified ? stanceFor(read, verified) : null,
    }));
  };
}
