/** What the check box gives for typed words: the fact checks that answer them, best first. */
import type { Knowledge } from '../knowledge/check-knowledge.ts';
import type { FactCheck, Finding } from '../knowledge/fact-check.ts';
import type { Stance, Verdict } from './match.ts';
import type { Matcher } from './matcher.ts';
import type { Reading } from './reading.ts';

type QueryAnswer = { factCheck: string; finding: Finding; verdict: Verdict; score: number };
export type Query = (text: string) => QueryAnswer[];

const most = 10;
/** Answers weaker than this share of the best are left out. */
const weakest = 0.35;
/** Up to so many words, one particular name is a question of its own ("digoxin"). */
const few = 4;
const question =
  /\?\s*$|^(?:can|could|do|does|did|is|are|was|were|why|how|what|who|which|when|where|will|has|have)\b/i;

/**
 * @param knowledge the checked knowledge base
 * @param matcher reads typed sentences with their stance
 */
export function createQuery({ factChecks, lexicon }: Knowledge, matcher: Matcher): Query {
  const byId = new Map(factChecks.map((factCheck) => [factCheck.id, factCheck]));

  /** A word in common is chance; milk and one thing more, or two things the fact check is about, are not. */
  function isAbout(reading: Reading, { about }: FactCheck): boolean {
    const named = about.all.map((group) => group.split('|').filter((id) => reading.concepts.has(id)));
    const groups = named.filter((ids) => ids.length > 0).length;
    const milk = !reading.masked && ['milk', 'feed'].some((id) => reading.concepts.has(id));
    const particular = named.flat().some((id) => lexicon.specific.includes(id));
    return groups >= 2 || (groups === 1 && (milk || (particular && reading.tokens.length <= few)));
  }

  /** Share of what the fact check is about that the query names; a concept few others need counts more. */
  function conceptScore(reading: Reading, { about }: FactCheck): number {
    let score = 0;
    for (const group of about.all) {
      const named = group.split('|').filter((id) => reading.concepts.has(id));
      if (named.length === 0) continue;
      score += named.some((id) => lexicon.concepts[id]?.role === 'anchor') ? 1 : 0.35;
    }
    return score / about.all.length;
  }

  return (text) => {
    const reading = matcher.read(text);
    const hits = matcher.index.keywords(text).filter(({ id }) => {
      const factCheck = byId.get(id);
      return factCheck !== undefined && isAbout(reading, factCheck);
    });
    const best = hits[0]?.score ?? 1;
    const scored = hits.flatMap(({ id, score }) => {
      const factCheck = byId.get(id);
      return factCheck ? [{ factCheck, score: score / best + 1.2 * conceptScore(reading, factCheck) }] : [];
    });
    const stances = stancesOf(text, matcher);
    for (const one of scored) if (stances.has(one.factCheck.id)) one.score += 1;
    scored.sort((a, b) => b.score - a.score);
    const top = scored[0]?.score ?? 1;
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
  const passage = {
    id: 'typed',
    text,
    kind: 'sentence' as const,
    title: '',
    headings: [],
    before: [],
    leadIn: '',
  };
  return new Map(
    matcher
      .find([passage])
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
