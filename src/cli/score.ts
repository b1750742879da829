/**
 * `npm run score`: the matcher against labelled articles, hard negatives and queries in tests/matching. Labels
 * that name a fact check which isn't in the knowledge base yet are left out. `--errors` lists what went wrong.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createMatcher } from '../claims/matcher.ts';
import type { Passage } from '../claims/passage.ts';
import { createQuery } from '../claims/query.ts';
import { loadKnowledge } from './knowledge-files.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, errors: { type: 'boolean' } } });
const knowledge = loadKnowledge();
const matcher = createMatcher(knowledge);
const known = new Set(knowledge.factChecks.map(({ id }) => id));
const folder = join(import.meta.dirname, '../../tests/matching');
const read = <T>(file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

type Label = [claim: string, stance: string];
type Article = {
  title: string;
  sentences: { key: string; kind: Passage['kind']; text: string; gold: Label[] }[];
};
type Labelled = { passage: Passage; gold: Label[] };

function passagesOf({ title, sentences }: Article): Labelled[] {
  let headings: string[] = [];
  let before: string[] = [];
  let leadIn = '';
  return sentences.map(({ key, kind, text, gold }) => {
    if (kind === 'heading') {
      headings = [text];
      before = [];
    }
    leadIn = kind === 'bullet' ? leadIn || (before.at(-1) ?? headings[0] ?? '') : '';
    const heading = kind === 'heading' ? [] : headings;
    const passage = { id: key, text, kind, title, headings: heading, before: before.slice(-3), leadIn };
    if (kind !== 'heading') before.push(text);
    return { passage, gold };
  });
}

const share = (part: number, whole: number) =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;

function score(labelled: Labelled[]) {
  const sum = {
    inline: 0,
    inlineRight: 0,
    shown: 0,
    shownRight: 0,
    claims: 0,
    found: 0,
    met: 0,
    sameStance: 0,
  };
  for (const { passage, gold } of labelled) {
    const labels = gold.filter(([claim]) => known.has(claim));
    // A sentence whose claims are all still to be written can't be judged.
    if (gold.length > 0 && labels.length === 0) continue;
    const matches = matcher.find([passage]).filter(({ factCheck }) => factCheck !== null);
    for (const { factCheck, stance, shown } of matches) {
      const label = labels.find(([claim]) => claim === factCheck);
      const right = label?.[1] === stance;
      sum.shown += 1;
      if (right) sum.shownRight += 1;
      if (shown === 'inline') sum.inline += 1;
      if (shown === 'inline' && right) sum.inlineRight += 1;
      if (label) sum.met += 1;
      if (label && right) sum.sameStance += 1;
      if (!right && values.errors) console.log(`wrong (${shown}) ${factCheck}: ${stance} – ${passage.text}`);
    }
    for (const [claim, stance] of labels) {
      sum.claims += 1;
      if (matches.some((match) => match.factCheck === claim && match.stance === stance)) sum.found += 1;
      else if (values.errors) console.log(`missed ${claim}: ${stance} – ${passage.text}`);
    }
  }
  return {
    claims: sum.claims,
    inlinePrecision: share(sum.inlineRight, sum.inline),
    shownPrecision: share(sum.shownRight, sum.shown),
    recall: share(sum.found, sum.claims),
    stanceAccuracy: share(sum.sameStance, sum.met),
  };
}

function scoreQueries() {
  const query = createQuery(knowledge, matcher);
  const all = read<{ query: string; expect: string | null }>('queries.jsonl').map((one) => ({
    ...one,
    got: query(one.query).map(({ factCheck }) => factCheck),
  }));
  const asked = all.filter(({ expect }) => expect !== null && known.has(expect));
  const nonsense = all.filter(({ expect }) => expect === null);
  if (values.errors)
    for (const { query: text, expect, got } of all)
      if ((got[0] ?? null) !== expect)
        console.log(`query “${text}”: ${got[0] ?? 'nothing'} instead of ${expect ?? 'nothing'}`);
  return {
    queries: asked.length,
    first: share(asked.filter(({ expect, got }) => got[0] === expect).length, asked.length),
    amongThree: share(
      asked.filter(({ expect, got }) => got.slice(0, 3).includes(expect as string)).length,
      asked.length,
    ),
    nonsenseAnswered: share(nonsense.filter(({ got }) => got.length > 0).length, nonsense.length),
  };
}

const negatives = read<{ id: string; text: string }>('negatives-hard.jsonl').map(
  ({ id, text }): Passage => ({
    id,
    text,
    kind: 'sentence',
    title: '',
    headings: [],
    before: [],
    leadIn: '',
  }),
);
const marked = negatives.filter((passage) => matcher.find([passage]).some(({ shown }) => shown === 'inline'));
const scores = {
  articlesDev: score(read<Article>('articles-dev.jsonl').flatMap(passagesOf)),
  articlesHeldOut: score(read<Article>('articles-heldout.jsonl').flatMap(passagesOf)),
  hardNegativesMarkedInline: share(marked.length, negatives.length),
  queries: scoreQueries(),
};
console.log(JSON.stringify(scores, null, values.json ? 0 : 2));
