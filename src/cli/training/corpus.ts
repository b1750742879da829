/** All text the model learns from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../claims/features.ts';
import type { Stance } from '../../claims/match.ts';
import type { ModelFile } from '../../claims/model.ts';
import { barePassage } from '../../claims/passage.ts';
import type { Knowledge } from '../../knowledge/check-knowledge.ts';
import { passagesOfHtml } from '../html-passages.ts';
import { modelText } from '../model-file.ts';
import { type Labelled, matchingFolder, readPages, readQueries, readSentences } from './labelled.ts';

/** The fact checks' own sentences. */
const ownSource = 'own';

/** Of the fact checks' own sentences it is known whether they make its claim, not how, nor what else they say. */
function ownText({ factChecks }: Knowledge): Labelled[] {
  const one = (id: string, text: string, index: number, makes: boolean): Labelled => ({
    passage: barePassage(`${id}.${index}`, text),
    gold: [],
    group: ownSource,
    source: ownSource,
    sure: true,
    only: { factCheck: id, makes },
  });
  return factChecks.flatMap(({ id, claim, phrasings, mustMatch, mustNotMatch }) => [
    ...[claim, ...phrasings, ...mustMatch].map((text, index) => one(id, text, index, true)),
    ...mustNotMatch.map((text, index) => one(id, text, index, false)),
  ]);
}

/** Typed queries teach which words ask for which fact check, nothing of sentences. */
export const querySource = 'queries';

function queries(): Labelled[] {
  return readQueries(`training/${querySource}`).map(({ query, expect }, index) => ({
    passage: barePassage(`${querySource}.${index}`, query),
    gold: expect ? [[expect, 'asserts']] : [],
    group: querySource,
    source: querySource,
    sure: true,
  }));
}

/** The page that `npm start` opens, with what is expected of it. */
const demoSource = 'demo';

type Expected = { text: string; factCheck: string | null; stance?: Stance };

/** It is trained on and counts in no figure: what it shows must be right. */
function demoPage({ lexicon }: Knowledge): Labelled[] {
  const folder = join(matchingFolder, '../pages');
  const expected = JSON.parse(readFileSync(join(folder, 'demo.expected.json'), 'utf8')) as Expected[];
  const labels = new Map(expected.map((one) => [one.text, one]));
  return passagesOfHtml(readFileSync(join(folder, 'demo.html'), 'utf8'), lexicon).flatMap((passage) => {
    const label = labels.get(passage.text);
    if (!label) return [];
    const { factCheck, stance = 'asserts' } = label;
    const gold: Labelled['gold'] = factCheck ? [[factCheck, stance]] : [];
    return [{ passage, gold, group: demoSource, source: demoSource, sure: true }];
  });
}

/** @returns labelled passages whose claims are all known, in a fixed order */
export function trainingText(knowledge: Knowledge): Labelled[] {
  const known = new Set([...knowledge.factChecks.map(({ id }) => id), 'unlisted']);
  const names = readdirSync(join(matchingFolder, 'training'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.replace('.jsonl', ''))
    .filter((name) => name !== querySource)
    .sort();
  const written = names.flatMap((name) =>
    (name.startsWith('pages') ? readPages : readSentences)(`training/${name}`),
  );
  const dev = [
    ...['pages-dev', 'pages-near-dev', 'articles-dev'].flatMap(readPages),
    ...readSentences('negatives-hard'),
  ];
  return [...written, ...dev, ...demoPage(knowledge), ...ownText(knowledge), ...queries()].filter(
    ({ gold }) => gold.every(([claim]) => known.has(claim)),
  );
}

/** @returns a short name for exactly this text, and all of lexicon and fact checks that training reads */
export function fingerprint({ factChecks, lexicon }: Knowledge, labelled: Labelled[]): string {
  const about = factChecks.map(({ id, about: own }) => [id, own]);
  const { gate: _, ...read } = lexicon;
  return hashOf(JSON.stringify([labelled, read, about])).toString(16);
}

/** @returns whether data/model.json was made from the text, lexicon and fact checks that stand here */
export const isTrained = (knowledge: Knowledge): boolean =>
  (JSON.parse(modelText()) as ModelFile).trainedOn === fingerprint(knowledge, trainingText(knowledge));
