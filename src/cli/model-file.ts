/** Reads the learned part of the matcher from data/model.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMatcher, type Matcher } from '../claims/matcher.ts';
import type { ModelFile } from '../claims/model.ts';
import type { Knowledge } from '../knowledge/check-knowledge.ts';

const file = join(import.meta.dirname, '../../data/model.json');

export const modelText = (): string => readFileSync(file, 'utf8');

/** @returns the matcher that the extension runs */
export const loadMatcher = (knowledge: Knowledge): Matcher =>
  createMatcher(knowledge, JSON.parse(modelText()) as ModelFile);
