/** What speaks for and against one candidate, as the numbers the trees weigh. */
import type { About } from '../knowledge/fact-check.ts';
import type { CueKind, Lexicon } from '../knowledge/lexicon.ts';
import type { Context } from './context.ts';
import type { LinearScores } from './linear-model.ts';
import type { Passage } from './passage.ts';
import { type Producer, producersIn } from './producer.ts';
import type { Reading } from './reading.ts';
import { speechActOf } from './speech-act.ts';
import type { StanceReading } from './stance.ts';
import type { Verified } from './verification.ts';
import { commonWords } from './words.ts';

const acts = ['statement', 'question', 'wish', 'story', 'label'];
const kinds = ['heading', 'sentence', 'bullet'];
const producers: Producer[] = ['man', 'woman', 'trans-woman', 'trans-man', 'newborn', 'animal', 'anyone'];
const cues: CueKind[] = [
  'negators',
  'judgements',
  'free',
  'exclusive',
  'hedges',
  'irrealis',
  'firstPerson',
  'support',
  'reporting',
  'answers',
  'verbs',
];

/** Names of the signals in their order: first those of the passage, then those of the candidate. */
export const signalNames = [
  'kind',
  'act',
  'masked',
  'words',
  'uncovered',
  'question',
  'colon',
  'opensQuote',
  'closesQuote',
  'digits',
  'claimsOwn',
  'claimsContext',
  'noneOwn',
  'noneContext',
  'unlisted',
  'concepts',
  'contextConcepts',
  'milkHere',
  'milkInContext',
  'particulars',
  ...producers.map((kind) => `produces:${kind}`),
  ...producers.map((kind) => `contextProduces:${kind}`),
  ...cues.map((kind) => `cue:${kind}`),
  'verifiedCount',
  'own',
  'context',
  'score',
  'rank',
  'ahead',
  'ownRank',
  'ownAhead',
  'overNone',
  'ownOverNone',
  'verified',
  'specificity',
  'specificityBehind',
  'producerDistance',
  'inherited',
  'stanceClear',
  'coveredHere',
  'coveredWithContext',
  'groups',
  'particularHere',
  'particularInContext',
  'excluded',
  'general',
];

/** What the linear models say of a passage: which claim, and whether it claims anything at all. */
export type Scores = { which: LinearScores; claims: LinearScores };

/** One passage, read. */
export type PassageReading = { passage: Passage; reading: Reading; context: Context };
/** One candidate for it, with what verification and stance said. */
export type Candidate = {
  about: About;
  /** Place among the model's classes; -1 where it doesn't know the fact check. */
  place: number;
  verified: Verified | null;
  stance: StanceReading | null;
};

const totalOf = (scores: LinearScores, at: number) =>
  (scores.own[at] as number) + (scores.context[at] as number);

/** How many rivals score higher, and how far a score is ahead of the best of the others. */
function standing(scores: number[], score: number): { above: number; ahead: number } {
  let above = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const other of scores) {
    if (other > score) above += 1;
    if (other !== score && other > best) best = other;
  }
  return { above, ahead: best === Number.NEGATIVE_INFINITY ? 0 : score - best };
}

/** Content words of the sentence that no concept and no cue holds: what it says besides. */
function uncovered({ tokens, concepts, cues }: Reading): number {
  const covered = new Set<number>();
  for (const mentions of [...concepts.values(), ...cues.values()])
    for (const { from, to } of mentions) for (let at = from; at < to; at += 1) covered.add(at);
  return tokens.filter(({ word }, at) => word.length > 2 && !commonWords.has(word) && !covered.has(at))
    .length;
}

const milk = ['milk', 'feed'];
const missing = -9;

export type Signaller = (read: PassageReading, scores: Scores, candidates: Candidate[]) => Float64Array[];

/**
 * @param lexicon names the particular concepts
 * @param none place of the class "no claim", `unlisted` of "a claim nobody has checked"
 * @returns a function that gives each candidate its signals, in the order of `signalNames`
 */
export function createSignaller(lexicon: Lexicon, none: number, unlisted: number): Signaller {
  const particular = new Set(lexicon.specific);

  function ofPassage(
    { passage, reading, context }: PassageReading,
    { which: scores, claims }: Scores,
    verified: number,
  ) {
    const around = new Set(context.lines.flatMap(({ reading: line }) => [...line.concepts.keys()]));
    const here = reading.concepts;
    const own = producersIn(reading);
    const text = reading.text.trim();
    const numbers = [
      kinds.indexOf(passage.kind),
      acts.indexOf(speechActOf(reading, passage.kind, lexicon)),
      reading.masked,
      reading.tokens.length,
      uncovered(reading),
      text.endsWith('?'),
      text.endsWith(':'),
      /^["“]/.test(text),
      /["”]$/.test(text),
      text.match(/\d/g)?.length ?? 0,
      claims.own[0],
      claims.context[0],
      scores.own[none],
      scores.context[none],
      (scores.own[unlisted] ?? 0) + (scores.context[unlisted] ?? 0),
      here.size,
      around.size,
      milk.some((id) => here.has(id)),
      milk.some((id) => around.has(id)),
      [...here.keys()].filter((id) => particular.has(id)).length,
      ...producers.map((kind) => own.get(kind) ?? 0),
      ...producers.map((kind) => context.producers.get(kind) ?? 0),
      ...cues.map((kind) => (reading.cues.get(kind)?.length ?? 0) > 0),
      verified,
    ];
    return { numbers: numbers.map(Number), around };
  }

  return (read, all, candidates) => {
    const scores = all.which;
    const verifiedCount = candidates.filter(({ verified }) => verified).length;
    const { numbers, around } = ofPassage(read, all, verifiedCount);
    const here = read.reading.concepts;
    const most = Math.max(0, ...candidates.map(({ verified }) => verified?.specificity ?? 0));
    const rivals = scores.touched.filter((at) => at !== none && at !== unlisted);
    const owns = rivals.map((at) => scores.own[at] as number);
    const totals = rivals.map((at) => totalOf(scores, at));
    const noneTotal = totalOf(scores, none);
    return candidates.map(({ about, place, verified, stance }) => {
      const own = place < 0 ? missing : (scores.own[place] as number);
      const score = place < 0 ? missing : totalOf(scores, place);
      const byScore = standing(totals, score);
      const byOwn = standing(owns, own);
      const covered = (has: (id: string) => boolean) =>
        about.all.filter((group) => group.split('|').some(has)).length / about.all.length;
      const names = about.all.flatMap((group) => group.split('|')).filter((id) => particular.has(id));
      const ofCandidate = [
        own,
        score - own,
        score,
        byScore.above,
        byScore.ahead,
        byOwn.above,
        byOwn.ahead,
        score - noneTotal,
        own - (scores.own[none] as number),
        verified !== null,
        verified?.specificity ?? 0,
        verified ? most - verified.specificity : missing,
        verified?.producerDistance ?? missing,
        verified ? verified.found.filter(({ distance }) => distance > 0).length : missing,
        stance?.clear ?? missing,
        covered((id) => here.has(id)),
        covered((id) => here.has(id) || around.has(id)),
        about.all.length,
        names.some((id) => here.has(id)),
        names.some((id) => around.has(id)),
        about.none?.some((group) => group.split('|').some((id) => here.has(id))) ?? false,
        about.general ?? false,
      ];
      return Float64Array.from([...numbers, ...ofCandidate.map(Number)]);
    });
  };
}
