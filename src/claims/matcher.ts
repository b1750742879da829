/** The pipeline: passages in, matches out. Pure: no page, no extension, no clock. */
import type { Knowledge } from '../knowledge/check-knowledge.ts';
import { createSearchIndex, type SearchIndex } from '../knowledge/search-index.ts';
import { createAssessor } from './assessment.ts';
import type { PlacedCandidate } from './candidates.ts';
import { decide, showAt } from './decision.ts';
import type { Features } from './features.ts';
import { type LinearScores, loadLinear, logistic } from './linear-model.ts';
import type { Match, Stance } from './match.ts';
import type { ModelFile } from './model.ts';
import { barePassage, type Passage } from './passage.ts';
import { producersIn } from './producer.ts';
import type { PassageReading, Scores } from './signals.ts';
import { type SpeechAct, speechActOf } from './speech-act.ts';
import { stanceFeatures } from './stance-features.ts';
import { stanceSignals } from './stance-signals.ts';
import { probabilityOf } from './trees.ts';
import { verdictOf } from './verdict.ts';
import { whyOf } from './why.ts';

export type Matcher = {
  /** Matches of each passage, in the order given; those of a passage surest first. */
  find(passages: Passage[]): Match[];
  /** Everything that was weighed for one passage, surest first, whether it is shown or not. */
  consider(passage: Passage): Considered;
  /** What typed words ask for. */
  ask(text: string): Asked;
  index: SearchIndex;
};

type Considered = {
  act: SpeechAct;
  onTopic: boolean;
  judged: { factCheck: string; stance: Stance; confidence: number }[];
};

export type Asked = {
  /** Whether the words name anything of the topic. */
  onTopic: boolean;
  concepts: ReadonlyMap<string, unknown>;
  /** Probability of each fact check, beside those of no claim and of an unlisted one. */
  shares: Map<string, number>;
  /** Probability that the words speak of a claim at all. */
  claims: number;
};

/** One candidate with how sure it is that the passage makes the claim, and makes it in this way, 0 to 1. */
type Judged = { candidate: PlacedCandidate; right: number; stance: Stance; confidence: number };

/** @returns probability that the passage claims anything at all */
const claimingOf = ({ own, context }: LinearScores) => logistic((own[0] as number) + (context[0] as number));

/** @returns the softmax of all scores, as a function of a class's place */
function sharesOf({ own, context, touched }: LinearScores): (place: number) => number {
  const total = (at: number) => (own[at] as number) + (context[at] as number);
  const most = touched.reduce((best, at) => Math.max(best, total(at)), 0);
  const sum = touched.reduce((all, at) => all + Math.exp(total(at) - most), 0);
  // A fact check that the model doesn't know yet has no place.
  return (place) => (place < 0 ? 0 : Math.exp(total(place) - most) / sum);
}

/** "Low prolactin is rare.": without anybody whose milk it could be, only what is surely meant counts. */
const nobodyNamed = ({ reading, context }: PassageReading, { about }: PlacedCandidate) =>
  context.lines.length === 0 &&
  about.who.length > 0 &&
  !about.who.some((kind) => producersIn(reading).has(kind));

/**
 * @param knowledge the checked knowledge base
 * @param model trained on it
 */
export function createMatcher(knowledge: Knowledge, model: ModelFile): Matcher {
  const { factChecks, lexicon } = knowledge;
  const assessor = createAssessor(knowledge, model.classes);
  const linear = loadLinear(model.linear, model.classes.length);
  const claimsModel = loadLinear(model.claims, 1);
  const stanceModel = loadLinear(model.stance, 1);

  function judge(read: PassageReading, scores: Scores): Judged[] {
    const candidates = assessor.candidates(read, scores.which);
    const signals = assessor.signals(read, scores, candidates);
    return candidates.map((candidate, at): Judged => {
      const right = probabilityOf(model.trees, signals[at] as Float64Array);
      if (right < showAt.list) return { candidate, right, stance: 'asserts', confidence: 0 };
      const margin = stanceModel.score(stanceFeatures(read, candidate)).own[0] as number;
      const denied = probabilityOf(model.stanceTrees, stanceSignals(read, candidate, margin));
      const confidence = right * Math.max(denied, 1 - denied);
      return {
        candidate,
        right,
        stance: denied > 0.5 ? 'denies' : 'asserts',
        confidence: confidence < showAt.inline && nobodyNamed(read, candidate) ? 0 : confidence,
      };
    });
  }

  /** Neither the sentence nor its context names anything of the topic: nothing can be claimed of it. */
  const onTopic = ({ reading, context }: PassageReading) =>
    [reading, ...context.lines.map((line) => line.reading)].some(({ concepts }) =>
      lexicon.gate.topic.some((id) => concepts.has(id)),
    );

  function weigh(passage: Passage) {
    const read = assessor.readPassage(passage);
    const act = speechActOf(read.reading, passage.kind, lexicon);
    // A question claims nothing, whoever asks it.
    if (read.reading.tokens.length === 0 || act === 'question' || !onTopic(read)) return { read, act };
    const features = assessor.featurise(read);
    const claims = claimsModel.score(features);
    if (claimingOf(claims) < showAt.weigh) return { read, act };
    const scores = { which: linear.score(features), claims };
    return { read, act, weighed: { features, scores, judged: judge(read, scores) } };
  }

  function matchOf(
    read: PassageReading,
    features: Features,
    { candidate, stance, confidence, shown }: Judged & Pick<Match, 'shown'>,
  ): Match {
    const { id, kind, finding } = candidate.factCheck;
    return {
      passage: read.passage.id,
      factCheck: id,
      kind,
      stance,
      verdict: verdictOf(finding, stance),
      confidence: Math.round(confidence * 1000) / 1000,
      shown,
      why: whyOf(read, candidate, features, linear.shares(features, candidate.place)),
    };
  }

  function findIn(passage: Passage): Match[] {
    const { read, weighed } = weigh(passage);
    if (!weighed) return [];
    const { features, scores, judged } = weighed;
    const matches = decide(judged).map((one) => matchOf(read, features, one));
    // It is known which claim is made, only not which way round: that is not "no fact check found".
    if (matches.length > 0 || judged.some(({ right }) => right >= showAt.list)) return matches;
    const claims = claimingOf(scores.claims);
    return claims >= showAt.unlisted ? [unlistedMatch(passage, claims)] : [];
  }

  return {
    find: (passages) => passages.flatMap(findIn),
    consider(passage) {
      const { read, act, weighed } = weigh(passage);
      const judged = (weighed?.judged ?? []).map(({ candidate, stance, confidence }) => ({
        factCheck: candidate.factCheck.id,
        stance,
        confidence,
      }));
      judged.sort((a, b) => b.confidence - a.confidence);
      return { act, onTopic: onTopic(read), judged };
    },
    ask(text) {
      const read = assessor.readPassage(barePassage('', text));
      const features = assessor.featurise(read);
      const claims = claimsModel.score(features);
      const share = sharesOf(linear.score(features));
      return {
        onTopic: onTopic(read),
        concepts: read.reading.concepts,
        shares: new Map(factChecks.map(({ id }) => [id, share(model.classes.indexOf(id))])),
        claims: claimingOf(claims),
      };
    },
    index: createSearchIndex(factChecks),
  };
}

const unlistedMatch = (passage: Passage, confidence: number): Match => ({
  passage: passage.id,
  factCheck: null,
  kind: 'fact',
  stance: 'asserts',
  verdict: null,
  confidence: Math.round(confidence * 1000) / 1000,
  shown: 'list',
  why: { words: [], context: [], differs: [] },
});
