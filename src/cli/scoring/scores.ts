/** The figures that `npm run score` prints and that a test lets not drop. */
import type { Matcher } from '../../claims/matcher.ts';
import { createQuery } from '../../claims/query.ts';
import type { Knowledge } from '../../knowledge/check-knowledge.ts';
import { readOwnSentences } from '../own-sentences.ts';
import { type Labelled, readPages, readQueries, readSentences } from '../training/labelled.ts';
import { claimScores, type Outcome, share, silenceScores } from '../training/metrics.ts';

/** Text by writers of whom nothing is trained on. */
export const validation = () => ({
  pages: readPages('validation-pages'),
  sentences: readSentences('validation-sentences'),
});

/** @returns what the matcher shows of each passage, every page read in order */
const outcomesOf = (matcher: Matcher, labelled: Labelled[]): Outcome[] =>
  labelled.map((one) => ({ labelled: one, matches: matcher.find([one.passage]) }));

/** Passages of pages on which no line claims anything. */
function ofSilentPages(outcomes: Outcome[]): Outcome[] {
  const claiming = new Set(
    outcomes.filter(({ labelled }) => labelled.gold.length > 0).map(({ labelled }) => labelled.group),
  );
  return outcomes.filter(({ labelled }) => !claiming.has(labelled.group));
}

function queryScores(knowledge: Knowledge, matcher: Matcher) {
  const query = createQuery(knowledge, matcher);
  const all = readQueries('queries').map((one) => ({
    ...one,
    got: query(one.query).map(({ factCheck }) => factCheck),
  }));
  const asked = all.filter(({ expect }) => expect !== null);
  const nonsense = all.filter(({ expect }) => expect === null);
  const among = (most: number) =>
    asked.filter(({ expect, got }) => got.slice(0, most).includes(expect as string)).length;
  return {
    queries: asked.length,
    first: share(among(1), asked.length),
    amongThree: share(among(3), asked.length),
    nonsense: nonsense.length,
    nonsenseAnswered: share(nonsense.filter(({ got }) => got.length > 0).length, nonsense.length),
  };
}

/** @returns all figures of one matcher */
export function scoreAll(knowledge: Knowledge, matcher: Matcher) {
  const { pages, sentences } = validation();
  const onPages = outcomesOf(matcher, pages);
  const own = knowledge.factChecks.flatMap((factCheck) => readOwnSentences(matcher, factCheck).misread);
  const count = knowledge.factChecks.reduce(
    (sum, { mustMatch, mustNotMatch }) => sum + mustMatch.length + mustNotMatch.length,
    0,
  );
  return {
    validation: {
      pages: claimScores(onPages, knowledge.factChecks),
      sentences: claimScores(outcomesOf(matcher, sentences), knowledge.factChecks),
      pagesWithoutClaim: silenceScores(ofSilentPages(onPages)),
    },
    queries: queryScores(knowledge, matcher),
    ownSentences: { sentences: count, misread: own.length },
  };
}

export type Scores = ReturnType<typeof scoreAll>;
