/**
 * `npm run --silent check -- [--json] FILE…` (.html, .txt, .jsonl, or - for standard input) and
 * `npm run --silent check -- [--json] --query "words"`: the extension's own matcher on the command line.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Match } from '../claims/match.ts';
import type { Passage } from '../claims/passage.ts';
import { createQuery } from '../claims/query.ts';
import { passagesOfText } from '../page-text/plain-text.ts';
import { createGated } from './gated.ts';
import { passagesOfHtml } from './html-passages.ts';
import { loadKnowledge } from './knowledge-files.ts';
import { loadMatcher } from './model-file.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, query: { type: 'string' } },
});
const knowledge = loadKnowledge();
const matcher = loadMatcher(knowledge);
const gated = createGated(knowledge.lexicon);

const lines = v.union([
  v.pipe(
    v.string(),
    v.transform((text) => (text ? [text] : [])),
  ),
  v.array(v.string()),
]);
const passageLine = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  text: v.string(),
  kind: v.optional(v.picklist(['heading', 'sentence', 'bullet']), 'sentence'),
  title: v.optional(v.nullable(v.string(), ''), ''),
  heading: v.optional(v.nullable(lines, []), []),
  before: v.optional(v.nullable(lines, []), []),
  leadIn: v.optional(v.string(), ''),
});

function textOf(file: string): string {
  return readFileSync(file === '-' ? 0 : file, 'utf8');
}

const print = (value: object, plain: string) => console.log(values.json ? JSON.stringify(value) : plain);

function printMatch(
  file: string,
  text: string,
  { factCheck, stance, verdict, confidence, shown }: Match,
): void {
  print(
    { file, text, factCheck, stance, verdict, confidence, shown },
    `${(verdict ?? 'not in the knowledge base').padEnd(17)} ${factCheck ?? '–'} (${stance}, ${shown})\n    ${text}`,
  );
}

function checkPassageLines(text: string): void {
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const { id, heading, before, ...rest } = v.parse(passageLine, JSON.parse(line));
    const bullet = /^\s*[-–•*]\s+/.exec(rest.text)?.[0];
    const passage: Passage = {
      ...rest,
      id,
      title: rest.title ?? '',
      ...(bullet ? { text: rest.text.slice(bullet.length), kind: 'bullet' as const } : {}),
      headings: heading ?? [],
      before: (before ?? []).slice(-3),
      leadIn: rest.leadIn || (bullet ? (before?.at(-1) ?? heading?.at(-1) ?? '') : ''),
    };
    const matches = matcher.find([passage]).map(({ factCheck, stance, verdict, confidence, shown }) => ({
      factCheck,
      stance,
      verdict,
      confidence,
      shown,
    }));
    console.log(JSON.stringify({ id, matches }));
  }
}

function checkFile(file: string): void {
  const text = textOf(file);
  if (file.endsWith('.jsonl') || (file === '-' && /^\s*\{.*"text"/.test(text))) {
    checkPassageLines(text);
    return;
  }
  const html =
    /\.x?html?$/i.test(file) || (file === '-' && /^\s*<(?:!doctype|html|body|article|p|h1)\b/i.test(text));
  const passages = gated(html ? passagesOfHtml(text, knowledge.lexicon) : passagesOfText(text));
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  for (const match of matcher.find(passages)) printMatch(file, byId.get(match.passage)?.text ?? '', match);
}

if (values.query !== undefined) {
  for (const answer of createQuery(knowledge, matcher)(values.query))
    print(answer, `${answer.score.toFixed(2)}  ${answer.verdict.padEnd(17)} ${answer.factCheck}`);
} else if (positionals.length === 0) {
  console.error('Usage: npm run --silent check -- [--json] FILE… | - | --query "words"');
  process.exitCode = 2;
} else {
  for (const file of positionals) checkFile(file);
}
