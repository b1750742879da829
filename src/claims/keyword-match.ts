import type { FactCheck } from '../knowledge/fact-check.ts';
import type { Match } from './match.ts';
import { verdictOf } from './verdict.ts';

/** @returns a match for a fact check found by keywords: by its words, not by a statement, so without stance and why */
export const keywordMatch = ({ id, kind, finding }: Pick<FactCheck, 'id' | 'kind' | 'finding'>): Match => ({
  passage: 'typed',
  factCheck: id,
  kind,
  stance: 'asserts',
  verdict: verdictOf(finding, 'asserts'),
  confidence: 1,
  shown: 'list',
  why: { words: [], context: [], differs: [] },
});
