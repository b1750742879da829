/** Everything the build refuses in the data, each refusal with file, field and reason. */
import { checkBibliography, checkCitations } from './check-sources.ts';
import { type FactCheck, factCheckSchema } from './fact-check.ts';
import { type Lexicon, lexiconSchema } from './lexicon.ts';
import type { RawKnowledge } from './raw-knowledge.ts';
import { type Refusal, readShape } from './refusal.ts';
import { type Source, sourcesSchema } from './source.ts';

export type Knowledge = { factChecks: FactCheck[]; sources: Source[]; lexicon: Lexicon };

/**
 * @param raw parsed files
 * @param today YYYY-MM-DD; no date may lie after it
 * @returns the typed knowledge base and every refusal; it may be used only when there is none. What ties files
 *   to one another is checked once each file is in order: a slip in one must not cast doubt on the others.
 */
export function checkKnowledge(
  raw: RawKnowledge,
  today: string,
): { knowledge: Knowledge; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const lexiconShape = readShape(lexiconSchema, raw.lexicon.file, raw.lexicon.json);
  const sourcesShape = readShape(sourcesSchema, raw.sources.file, raw.sources.json);
  const files = new Map<FactCheck, string>();
  for (const { file, json } of raw.factChecks) {
    const shape = readShape(factCheckSchema, file, json);
    if ('value' in shape) files.set(shape.value, file);
    else refusals.push(...shape.refusals);
  }
  for (const shape of [lexiconShape, sourcesShape]) if ('refusals' in shape) refusals.push(...shape.refusals);
  const factChecks = [...files.keys()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sources = 'value' in sourcesShape ? sourcesShape.value : [];
  const lexicon = ('value' in lexiconShape ? lexiconShape.value : undefined) as Lexicon;
  const knowledge = { factChecks, sources, lexicon };
  if (refusals.length > 0) return { knowledge, refusals };
  refusals.push(
    ...checkNames(files),
    ...checkBibliography(sources, raw, today),
    ...checkCitations(files, sources, raw),
    ...checkLinksBetween(files),
    ...checkConcepts(files, lexicon, raw.lexicon.file),
    ...checkDates(files, today),
  );
  return { knowledge, refusals };
}

function* checkNames(files: Map<FactCheck, string>): Generator<Refusal> {
  const claims = new Map<string, string>();
  for (const [factCheck, file] of files) {
    if (!file.endsWith(`/${factCheck.id}.json`))
      yield { file, field: 'id', reason: 'is not the name of the file' };
    const claim = factCheck.claim
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const other = claims.get(claim);
    if (other) yield { file, field: 'claim', reason: `is the claim of ${other}, too` };
    claims.set(claim, factCheck.id);
  }
}

function* checkLinksBetween(files: Map<FactCheck, string>): Generator<Refusal> {
  const ids = new Set([...files.keys()].map((factCheck) => factCheck.id));
  for (const [factCheck, file] of files) {
    const twice = factCheck.related.find((id, index) => factCheck.related.indexOf(id) !== index);
    if (twice) yield { file, field: 'related', reason: `"${twice}" stands there twice` };
    const named: [string, string | undefined][] = [
      ['substance', factCheck.substance],
      ...factCheck.related.map((id, index): [string, string] => [`related.#${index + 1}`, id]),
      ...factCheck.variants.map((variant, index): [string, string | undefined] => [
        `variants.#${index + 1}.factCheck`,
        variant.factCheck,
      ]),
    ];
    for (const [field, id] of named) {
      if (id === factCheck.id) yield { file, field, reason: 'names the fact check itself' };
      else if (id !== undefined && !ids.has(id))
        yield { file, field, reason: `there is no fact check "${id}"` };
    }
  }
}

function* checkConcepts(
  files: Map<FactCheck, string>,
  lexicon: Lexicon,
  lexiconFile: string,
): Generator<Refusal> {
  const unknown = (id: string) => !Object.hasOwn(lexicon.concepts, id);
  for (const [factCheck, file] of files) {
    for (const field of ['all', 'any', 'none'] as const) {
      for (const id of (factCheck.about[field] ?? []).flatMap((group) => group.split('|'))) {
        if (unknown(id))
          yield { file, field: `about.${field}`, reason: `"${id}" is not a concept of ${lexiconFile}` };
      }
    }
  }
  for (const [field, ids] of [
    ['gate.topic', lexicon.gate.topic],
    ['gate.mentions', lexicon.gate.mentions],
    ['specific', lexicon.specific],
  ] as const) {
    for (const id of ids.filter(unknown))
      yield { file: lexiconFile, field, reason: `"${id}" is not a concept` };
  }
}

function* checkDates(files: Map<FactCheck, string>, today: string): Generator<Refusal> {
  for (const [factCheck, file] of files) {
    const dates: [string, string | undefined][] = [
      ['lastChecked', factCheck.lastChecked],
      ['searchRecord.date', factCheck.searchRecord?.date],
      ...factCheck.history.map((entry, index): [string, string] => [
        `history.#${index + 1}.date`,
        entry.date,
      ]),
    ];
    for (const [field, date] of dates) {
      if (date !== undefined && date > today) yield { file, field, reason: `${date} lies in the future` };
    }
    const changed = factCheck.history.at(-1)?.date ?? '';
    if (changed > factCheck.lastChecked)
      yield { file, field: 'lastChecked', reason: `is older than the last entry of history, ${changed}` };
  }
}
