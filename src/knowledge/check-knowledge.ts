/** Everything the build refuses in the data, each refusal with file, field and reason. */
import * as v from 'valibot';
import { type FactCheck, factCheckSchema } from './fact-check.ts';
import { type Lexicon, lexiconSchema } from './lexicon.ts';
import { type Source, sourcesSchema } from './source.ts';

export type Refusal = { file: string; field: string; reason: string };

/** The data as it lies in the files, not yet trusted. */
export type RawKnowledge = {
  factChecks: { file: string; json: unknown }[];
  sources: { file: string; json: unknown };
  lexicon: { file: string; json: unknown };
  /** Prefixes of addresses (without scheme) that must not be linked. */
  blockedLinks: string[];
};

export type Knowledge = { factChecks: FactCheck[]; sources: Source[]; lexicon: Lexicon };

function read<S extends v.GenericSchema>(schema: S, file: string, json: unknown, refusals: Refusal[]) {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output as v.InferOutput<S>;
  for (const issue of result.issues) {
    const field = v.getDotPath(issue) ?? '(file)';
    const missing = issue.received === 'undefined' && issue.kind === 'schema';
    refusals.push({ file, field, reason: missing ? 'is missing' : issue.message });
  }
  return undefined;
}

/**
 * @param raw parsed files
 * @param today YYYY-MM-DD; no date may lie after it
 * @returns the typed knowledge base and every refusal; it may be used only when there is none
 */
export function checkKnowledge(
  raw: RawKnowledge,
  today: string,
): { knowledge: Knowledge; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const lexicon = read(lexiconSchema, raw.lexicon.file, raw.lexicon.json, refusals);
  const sources = read(sourcesSchema, raw.sources.file, raw.sources.json, refusals) ?? [];
  const files = new Map<FactCheck, string>();
  for (const { file, json } of raw.factChecks) {
    const factCheck = read(factCheckSchema, file, json, refusals);
    if (factCheck) files.set(factCheck, file);
  }
  const factChecks = [...files.keys()].sort((a, b) => (a.id < b.id ? -1 : 1));
  refusals.push(
    ...checkNames(files),
    ...checkBibliography(sources, raw, today),
    ...checkCitations(files, sources, raw),
    ...checkLinksBetween(files),
    ...(lexicon ? checkConcepts(files, lexicon, raw.lexicon.file) : []),
    ...checkDates(files, today),
  );
  return { knowledge: { factChecks, sources, lexicon: lexicon as Lexicon }, refusals };
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

function* checkBibliography(sources: Source[], raw: RawKnowledge, today: string): Generator<Refusal> {
  const { file } = raw.sources;
  const known = new Set<string>();
  const works = new Map<string, string>();
  for (const source of sources) {
    const { id, URL: address, custom } = source;
    if (known.has(id)) yield { file, field: id, reason: 'stands there twice' };
    known.add(id);
    if (address && isBlocked(address, raw.blockedLinks))
      yield { file, field: `${id}.URL`, reason: 'is on the list of links not to be used' };
    for (const field of ['DOI', 'PMID'] as const) {
      const other = source[field] && works.get(`${field} ${source[field]}`);
      if (other) yield { file, field: `${id}.${field}`, reason: `is that of ${other}, too` };
      works.set(`${field} ${source[field]}`, id);
    }
    const checked = custom.retraction?.checked;
    if (checked && checked > today)
      yield { file, field: `${id}.custom.retraction.checked`, reason: `${checked} lies in the future` };
  }
}

const isBlocked = (address: string, blocked: string[]) =>
  blocked.some((prefix) => address.replace(/^https?:\/\/(www\.)?/, '').startsWith(prefix));

function* checkCitations(
  files: Map<FactCheck, string>,
  sources: Source[],
  raw: RawKnowledge,
): Generator<Refusal> {
  const { file: sourcesFile } = raw.sources;
  const known = new Set(sources.map(({ id }) => id));
  const used = new Set<string>();
  for (const [factCheck, file] of files) {
    for (const [index, citation] of factCheck.sources.entries()) {
      used.add(citation.source);
      if (!known.has(citation.source))
        yield {
          file,
          field: `sources.${index}.source`,
          reason: `"${citation.source}" is not in ${sourcesFile}`,
        };
    }
    for (const [field, value] of Object.entries(factCheck)) {
      for (const [address] of JSON.stringify(value).matchAll(/https?:\/\/[^\s"\\]+/g)) {
        if (field !== '$schema' && isBlocked(address, raw.blockedLinks))
          yield { file, field, reason: `${address} is on the list of links not to be used` };
      }
    }
  }
  for (const id of known) {
    if (!used.has(id)) yield { file: sourcesFile, field: id, reason: 'is cited by no fact check' };
  }
}

function* checkLinksBetween(files: Map<FactCheck, string>): Generator<Refusal> {
  const ids = new Set([...files.keys()].map((factCheck) => factCheck.id));
  for (const [factCheck, file] of files) {
    const named: [string, string | undefined][] = [
      ['substance', factCheck.substance],
      ...factCheck.related.map((id, index): [string, string] => [`related.${index}`, id]),
      ...factCheck.variants.map((variant, index): [string, string | undefined] => [
        `variants.${index}.factCheck`,
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
      ...factCheck.history.map((entry, index): [string, string] => [`history.${index}.date`, entry.date]),
    ];
    for (const [field, date] of dates) {
      if (date !== undefined && date > today) yield { file, field, reason: `${date} lies in the future` };
    }
  }
}
