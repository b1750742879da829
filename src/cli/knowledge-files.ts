/** Reads data/ from disk and refuses it, with every reason at once, when something in it is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkKnowledge,
  type Knowledge,
  type RawKnowledge,
  type Refusal,
} from '../knowledge/check-knowledge.ts';

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

function parse(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    throw new RefusedKnowledge([{ file: `data/${file}`, field: '(file)', reason: (error as Error).message }]);
  }
}

/** @returns the files' contents, unchecked; @throws RefusedKnowledge where a file is no JSON */
export function readKnowledgeFiles(folder = dataFolder): RawKnowledge {
  const names = readdirSync(join(folder, 'fact-checks')).filter((name) => name.endsWith('.json'));
  return {
    factChecks: names.map((name) => ({
      file: `data/fact-checks/${name}`,
      json: parse(folder, `fact-checks/${name}`),
    })),
    sources: { file: 'data/sources.json', json: parse(folder, 'sources.json') },
    lexicon: { file: 'data/lexicon.json', json: parse(folder, 'lexicon.json') },
    blockedLinks: parse(folder, 'blocked-links.json') as string[],
  };
}

/** @returns the checked knowledge base; @throws RefusedKnowledge */
export function loadKnowledge(folder = dataFolder): Knowledge {
  const today = new Date().toISOString().slice(0, 10);
  const { knowledge, refusals } = checkKnowledge(readKnowledgeFiles(folder), today);
  if (refusals.length > 0) throw new RefusedKnowledge(refusals);
  return knowledge;
}
