/** Reads data/ from disk and refuses it, with every reason at once, when something in it is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkKnowledge, type Knowledge } from '../knowledge/check-knowledge.ts';
import type { RawKnowledge } from '../knowledge/raw-knowledge.ts';
import type { Refusal } from '../knowledge/refusal.ts';

const dataFolder = join(import.meta.dirname, '../../data');

/** Thrown with one line a refusal: file, field, reason. */
export class RefusedKnowledge extends Error {
  readonly refusals: Refusal[];
  constructor(refusals: Refusal[]) {
    super(
      `The knowledge base is refused:\n${refusals.map((r) => `  ${r.file}: ${r.field}: ${r.reason}`).join('\n')}`,
    );
    this.name = 'RefusedKnowledge';
    this.refusals = refusals;
  }
}

/** @returns the files' contents, unchecked; @throws RefusedKnowledge naming every file that is no JSON */
export function readKnowledgeFiles(folder = dataFolder): RawKnowledge {
  const refusals: Refusal[] = [];
  const parse = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      refusals.push({
        file: `data/${file}`,
        field: '(file)',
        reason: `cannot be read, look there and on the line before: ${(error as Error).message}`,
      });
      return undefined;
    }
  };
  const names = readdirSync(join(folder, 'fact-checks'));
  for (const name of names.filter((one) => !one.endsWith('.json')))
    refusals.push({ file: `data/fact-checks/${name}`, field: '(file)', reason: 'is no .json file' });
  const raw = {
    factChecks: names
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ file: `data/fact-checks/${name}`, json: parse(`fact-checks/${name}`) })),
    sources: { file: 'data/sources.json', json: parse('sources.json') },
    lexicon: { file: 'data/lexicon.json', json: parse('lexicon.json') },
    blockedLinks: parse('blocked-links.json') as string[],
  };
  if (refusals.length > 0) throw new RefusedKnowledge(refusals);
  return raw;
}

/** @returns the checked knowledge base; @throws RefusedKnowledge */
export function loadKnowledge(folder = dataFolder): Knowledge {
  const today = new Date().toISOString().slice(0, 10);
  const { knowledge, refusals } = checkKnowledge(readKnowledgeFiles(folder), today);
  if (refusals.length > 0) throw new RefusedKnowledge(refusals);
  return knowledge;
}
