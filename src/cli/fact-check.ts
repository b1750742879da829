/**
 * `npm run fact-check new ID`: a skeleton for a new fact check.
 * `npm run fact-check verify [ID …]`: every check on the data, as a table of the fact checks (all, or those
 * named) and a list of what is wrong; ends with 1 when something is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { log, progress } from '@clack/prompts';
import { checkKnowledge } from '../knowledge/check-knowledge.ts';
import type { FactCheck } from '../knowledge/fact-check.ts';
import type { Refusal } from '../knowledge/refusal.ts';
import { skeleton } from './fact-check-skeleton.ts';
import { RefusedKnowledge, readKnowledgeFiles } from './knowledge-files.ts';
import { loadMatcher } from './model-file.ts';
import { readOwnSentences } from './own-sentences.ts';
import { isTrained } from './training/corpus.ts';

const root = join(import.meta.dirname, '../..');
const fileOf = (id: string) => `data/fact-checks/${id}.json`;
const today = () => new Date().toISOString().slice(0, 10);
const [command, ...ids] = process.argv.slice(2);

function make(id: string | undefined): void {
  if (!id || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error('An id is lower-case words joined by hyphens: npm run fact-check new men-hum-at-night');
  const file = fileOf(id);
  if (existsSync(join(root, file))) throw new Error(`${file} exists already.`);
  writeFileSync(join(root, file), `${JSON.stringify(skeleton(id, today()), null, 2)}\n`);
  // In the form that the formatting check wants.
  spawnSync('biome', ['format', '--write', file], { cwd: root, shell: process.platform === 'win32' });
  console.log(`Made ${file}. Fill it in (data/README.md says how), then: npm run fact-check verify ${id}`);
}

function row(factCheck: FactCheck, wrong: Refusal[], tried: boolean) {
  const ok = (field: string, all: number) =>
    !tried ? 'not tried' : `${all - wrong.filter((one) => one.field.startsWith(`${field}.`)).length}/${all}`;
  return {
    'fact check': factCheck.id,
    finding: factCheck.finding,
    certainty: factCheck.certainty,
    sources: factCheck.sources.length,
    mustMatch: ok('mustMatch', factCheck.mustMatch.length),
    mustNotMatch: ok('mustNotMatch', factCheck.mustNotMatch.length),
    'last checked': factCheck.lastChecked,
    problems: wrong.length,
  };
}

/** @returns whether all is well */
function verify(): boolean {
  const raw = readKnowledgeFiles();
  for (const id of ids)
    if (!raw.factChecks.some(({ file }) => file === fileOf(id))) throw new Error(`There is no ${fileOf(id)}`);
  const { knowledge, refusals } = checkKnowledge(raw, today());
  const mine = ({ file }: Refusal) =>
    ids.length === 0 || ids.some((id) => file === fileOf(id)) || !file.includes('fact-checks/');
  const wrong = refusals.filter(mine);
  const chosen = knowledge.factChecks.filter(({ id }) => ids.length === 0 || ids.includes(id));
  // Sentences can be tried only on data that is whole.
  const matcher = refusals.length === 0 ? loadMatcher(knowledge) : null;
  const bar = progress({ max: Math.max(1, chosen.length) });
  bar.start('Trying sentences');
  // Misread, but not refused for it.
  const weak: Refusal[] = [];
  const rows = chosen.map((factCheck) => {
    const own = matcher ? readOwnSentences(matcher, factCheck) : { misread: [], refused: [] };
    wrong.push(...own.refused);
    weak.push(...own.misread.filter((one) => !own.refused.includes(one)));
    bar.advance(1, factCheck.id);
    return row(
      factCheck,
      [...wrong, ...weak].filter(({ file }) => file.endsWith(`/${factCheck.id}.json`)),
      matcher !== null,
    );
  });
  bar.stop(`Looked at ${chosen.length} of ${raw.factChecks.length} fact checks: ${wrong.length} problems`);
  console.table(rows);
  for (const { file, field, reason } of weak) log.warn(`${file}: ${field}: ${reason}`);
  for (const { file, field, reason } of wrong) log.error(`${file}: ${field}: ${reason}`);
  if (!matcher) log.warn('Their sentences were not tried: first the data must be whole.');
  else if (!isTrained(knowledge))
    log.warn(
      'The matcher has not learned these sentences or terms yet: npm run train (a quarter of an hour)',
    );
  return wrong.length === 0;
}

try {
  if (command === 'new') make(ids[0]);
  else if (command === 'verify') process.exitCode = verify() ? 0 : 1;
  else throw new Error('Usage: npm run fact-check new ID | npm run fact-check verify [ID …]');
} catch (error) {
  console.error(error instanceof RefusedKnowledge || error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
