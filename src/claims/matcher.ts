/** The pipeline: passages in, matches out. Pure: no page, no extension, no clock. */
import type { Knowledge } from '../knowledge/check-knowledge.ts';
import type { FactCheck } from '../knowledge/fact-check.ts';
import { createSearchIndex, type SearchIndex } from '../knowledge/search-index.ts';
import { contextOf } from './context.ts';
import { decide } from './decision.ts';
import type { Match } from './match.ts';
import type { Passage } from './passage.ts';
import { createReader, type Reader } from './reading.ts';
import { preferSpecific } from './siblings.ts';
import { speechActOf } from './speech-act.ts';
import { stanceOf } from './stance.ts';
import { isUnlistedClaim } from './unlisted.ts';
import { verdictOf } from './verdict.ts';
import { createVerifier, type Found, type Verified } from './verification.ts';
import { whyOf } from './why.ts';

export type Matcher = {
  /** Matches of each passage, in the order given; a passage has at most `mostMatches`, best first. */
  find(passages: Passage[]): Match[];
  read: Reader;
  index: SearchIndex;
};

const mostMatches = 3;

/** @param knowledge the checked knowledge base */
export function createMatcher(knowledge: Knowledge): Matcher {
  const { factChecks, lexicon } = knowledge;
  const read = createReader(lexicon);
  const index = createSearchIndex(factChecks);
  const verify = createVerifier(factChecks, lexicon);
  const particular = new Set(lexicon.specific);
  const byId = new Map(factChecks.map((factCheck) => [factCheck.id, factCheck]));

  function findIn(passage: Passage): Match[] {
    const reading = read(passage.text);
    if (reading.tokens.length < 1 || speechActOf(reading, passage.kind, lexicon) !== 'statement') return [];
    const context = contextOf(passage, read);
    const candidates = index.candidates(passage.text, reading.concepts.keys());
    const verified = candidates
      .map(({ id }) => verify(reading, context, byId.get(id) as FactCheck))
      .filter((one) => one !== null);
    if (verified.length === 0) return isUnlistedClaim(reading) ? [unlisted(passage)] : [];
    const scores = new Map(candidates.map(({ id, score }) => [id, score]));
    const best = candidates[0]?.score ?? 1;
    const matches = preferSpecific(verified).flatMap((one) => {
      const stance = stanceOf(
        reading,
        own(one, 'anchor', 'cue'),
        own(one, 'milk'),
        one.factCheck.about.negation ?? 'flips',
      );
      const similarity = (scores.get(one.factCheck.id) ?? 0) / best;
      const decision = decide({ reading, passage, verified: one, stance, similarity, particular });
      if (decision.show === 'nothing') return [];
      return [
        {
          passage: passage.id,
          factCheck: one.factCheck.id,
          kind: one.factCheck.kind,
          stance: stance.stance,
          verdict: verdictOf(one.factCheck.finding, stance.stance),
          confidence: Math.round(decision.confidence * 1000) / 1000,
          shown: decision.show,
          why: whyOf(reading, one),
        },
      ];
    });
    return matches.sort((a, b) => b.confidence - a.confidence).slice(0, mostMatches);
  }
  return { find: (passages) => passages.flatMap(findIn), read, index };
}

const own = (one: Verified, ...roles: Found['role'][]) =>
  one.found.filter(({ role }) => roles.includes(role)).flatMap(({ mentions }) => mentions);

const unlisted = (passage: Passage): Match => ({
  passage: passage.id,
  factCheck: null,
  kind: 'fact',
  stance: 'asserts',
  verdict: null,
  confidence: 0.5,
  shown: 'list',
  why: { words: [], context: [], differs: [] },
});
