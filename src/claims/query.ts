/** What the check box gives for typed words: the fact checks that answer them, best first. */
import type { Knowledge } from '../knowledge/check-knowledge.ts';
import type { FactCheck, Finding } from '../knowledge/fact-check.ts';
import type { Stance, Verdict } from './match.ts';
import type { Asked, Matcher } from './matcher.ts';
import { barePassage } from './passage.ts';
import { createSpeller } from './spelling.ts';

type QueryAnswer = { factCheck: string; finding: Finding; verdict: Verdict; score: number };
export type Query = (text: string) => QueryAnswer[];

const most = 10;
/** Answers weaker than this share of the best are left out. */
const weakest = 0.35;
/**
 * How much the learned score and the text search weigh, and how much must speak for an answer before anything is
 * answered: the best score, the probability of a claim, and whether the words name the topic. Chosen on
 * tests/matching/queries.jsonl (`npm run score`).
 */
const weights = { learned: 1, search: 0.3, concepts: 0.1 } as const;
const topic = 0.33;
const least = 1.4;
const question =
  /\?\s*$|^(?:can|could|do|does|did|is|are|was|were|why|how|what|who|which|when|where|will|has|have)\b/i;

/** Every word of the knowledge base: these are not spelling mistakes. */
function* wordsOf(factChecks: FactCheck[]): Generator<string> {
  for (const one of factChecks) {
    const { claim, answer, explanation, detail, phrasings, mustMatch, mustNotMatch, speaker = '' } = one;
    const texts = [claim, answer, explanation, detail, ...phrasings, ...mustMatch, ...mustNotMatch, speaker];
    for (const text of texts) for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) yield word;
  }
}

/**
 * @param knowledge the checked knowledge base
 * @param matcher reads typed sentences with their stance
 */
export function createQuery({ factChecks, lexicon }: Knowledge, matcher: Matcher): Query {
  const spell = createSpeller(lexicon, wordsOf(factChecks));

  /** Share of what the fact check is about that the query names; a concept few others need counts more. */
  function conceptScore(concepts: Asked['concepts'], { about }: FactCheck): number {
    let score = 0;
    for (const group of about.all) {
      const named = group.split('|').filter((id) => concepts.has(id));
      if (named.length === 0) continue;
      score += named.some((id) => lexicon.concepts[id]?.role === 'anchor') ? 1 : 0.35;
    }
    return score / about.all.length;
  }

  return (typed) => {
    const text = spell(typed);
    const asked = matcher.ask(text);
    const hits = matcher.index.keywords(text);
    const best = hits[0]?.score ?? 1;
    const found = new Map(hits.map(({ id, score }) => [id, score / best]));
    const stances = stancesOf(text, matcher);
    const scored = factChecks.map((factCheck) => ({
      factCheck,
      score:
        weights.learned * Math.sqrt(asked.shares.get(factCheck.id) ?? 0) +
        weights.search * (found.get(factCheck.id) ?? 0) +
        weights.concepts * conceptScore(asked.concepts, factCheck),
    }));
    scored.sort((a, b) => b.score - a.score);
    const top = scored[0]?.score ?? 0;
    if (top + asked.claims + (asked.onTopic ? topic : 0) < least) return [];
    const answers = scored.filter(({ score }) => score >= weakest * top).slice(0, most);
    return substanceFirst(answers).map(({ factCheck, score }) => ({
      factCheck: factCheck.id,
      finding: factCheck.finding,
      verdict: stances.get(factCheck.id)?.verdict ?? factCheck.finding,
      score: Math.round((score / top) * 1000) / 1000,
    }));
  };
}

const verb =
  /\b(?:can(?:not|'t)?|could|do|does|did|is|are|was|were|be|been|has|have|had|will|would|may|might|must|causes?d?|makes?|made|gives?|gave|produces?d?|lactates?d?|says?|said|wrote|claims|(?:do|did|does|is|are|was|were|wo|ca)n't)\b/i;

/** @returns whether typed text states something, unlike keywords and questions */
export const isStatement = (text: string): boolean =>
  !question.test(text) &&
  text.trim().split(/\s+/).length > 2 &&
  (/[.!]["”]?\s*$/.test(text) || verb.test(text));

/** A typed sentence is read as a passage of its own; keywords and questions have no stance. */
function stancesOf(text: string, matcher: Matcher): Map<string, { stance: Stance; verdict: Verdict }> {
  if (!isStatement(text)) return new Map();
  return new Map(
    matcher
      .find([barePassage('typed', text)])
      .flatMap(({ factCheck, stance, verdict }) =>
        factCheck && verdict ? [[factCheck, { stance, verdict }] as const] : [],
      ),
  );
}

/**
 * Whether a thing is true comes before who is said to have said it, unless that they said it is itself
 * established and so the surer answer.
 */
function substanceFirst<One extends { factCheck: FactCheck; score: number }>(answers: One[]): One[] {
  const ordered = [...answers];
  for (const attribution of answers) {
    const { substance, finding } = attribution.factCheck;
    const from = ordered.findIndex(({ factCheck }) => factCheck.id === substance);
    const to = ordered.indexOf(attribution);
    if (finding === 'supported' || from <= to) continue;
    const [one] = ordered.splice(from, 1) as [One];
    ordered.splice(to, 0, { ...one, score: attribution.score });
  }
  return ordered;
}
