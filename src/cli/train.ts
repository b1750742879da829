/**
 * `npm run train`: trains the learned part of the matcher on the labelled text of tests/matching and the fact
 * checks' own sentences, writes data/model.json, and prints how it does in cross-validation: pages, and all
 * sentences of one writer, are never on both sides (`--curve`: at every threshold; `--dry`: writes nothing). The
 * same data, code and Node give the same file, bit for bit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { signalNames } from '../claims/signals.ts';
import type { TreesFile } from '../claims/trees.ts';
import { loadKnowledge } from './knowledge-files.ts';
import { trainingText } from './training/corpus.ts';
import { crossValidate } from './training/cross-validation.ts';
import { matchingFolder } from './training/labelled.ts';
import { pipelineOf } from './training/pipeline.ts';
import { crossValidatedScores, printCurve } from './training/thresholds.ts';

/** @returns how often the trees ask for each signal, the most asked first */
function splitsOf({ signals }: TreesFile): Record<string, number> {
  const counts = signalNames.map(
    (name, place) => [name, signals.filter((at) => at === place).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]));
}

const { values } = parseArgs({ options: { dry: { type: 'boolean' }, curve: { type: 'boolean' } } });
const knowledge = loadKnowledge();
const labelled = trainingText(knowledge);
const pipeline = pipelineOf(knowledge, labelled);
const started = Date.now();
const said = (what: string) => console.log(`${Math.round((Date.now() - started) / 1000)} s  ${what}`);
said(`${labelled.length} passages read`);
const validated = crossValidate(pipeline, said);
if (values.curve) printCurve(validated, knowledge.factChecks);
const crossValidated = crossValidatedScores(validated, knowledge.factChecks);
console.log(JSON.stringify(crossValidated, null, 2));
if (!values.dry) {
  const model = pipeline.trainAll(validated, said);
  const text = `${JSON.stringify(model)}\n`;
  writeFileSync(join(import.meta.dirname, '../../data/model.json'), text);
  said(`data/model.json: ${text.length} bytes`);
  console.table(splitsOf(model.trees));
  const scores = join(matchingFolder, 'scores.json');
  const saved = JSON.parse(readFileSync(scores, 'utf8')) as object;
  writeFileSync(scores, `${JSON.stringify({ ...saved, crossValidated }, null, 2)}\n`);
}
