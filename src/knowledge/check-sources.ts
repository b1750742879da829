/** The bibliography and its use: every source known, cited, in order, and linked only where it may be. */

import type { FactCheck } from './fact-check.ts';
import type { RawKnowledge } from './raw-knowledge.ts';
import type { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

const blockedReason = 'is on the list of links not to be used';

/** @returns a pattern for the addresses with or without scheme, in any spelling, and for hosts below them */
function blockedPattern(blocked: string[]): RegExp {
  const addresses = blocked.map((address) => address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(addresses.length > 0 ? `(?<![a-z0-9-])(?:${addresses.join('|')})` : '(?!)', 'i');
}

export function* checkBibliography(sources: Source[], raw: RawKnowledge, today: string): Generator<Refusal> {
  const { file } = raw.sources;
  const blocked = blockedPattern(raw.blockedLinks);
  const works = new Map<string, string>();
  let before = '';
  for (const source of sources) {
    const { id, URL: address = '', title, custom } = source;
    if (id === before) yield { file, field: id, reason: 'stands there twice' };
    if (id < before) yield { file, field: id, reason: `stands after ${before}: entries are sorted by id` };
    before = id;
    if (blocked.test(address)) yield { file, field: `${id}.URL`, reason: blockedReason };
    if (blocked.test(title)) yield { file, field: `${id}.title`, reason: blockedReason };
    for (const field of ['DOI', 'PMID'] as const) {
      if (source[field] === undefined) continue;
      const other = works.get(`${field} ${source[field]}`);
      if (other) yield { file, field: `${id}.${field}`, reason: `is that of ${other}, too` };
      works.set(`${field} ${source[field]}`, id);
    }
    const checked = custom.retraction?.checked;
    if (checked && checked > today)
      yield { file, field: `${id}.custom.retraction.checked`, reason: `${checked} lies in the future` };
  }
}

export function* checkCitations(
  files: Map<FactCheck, string>,
  sources: Source[],
  raw: RawKnowledge,
): Generator<Refusal> {
  const { file: sourcesFile } = raw.sources;
  const blocked = blockedPattern(raw.blockedLinks);
  const known = new Set(sources.map(({ id }) => id));
  const used = new Set<string>();
  for (const [factCheck, file] of files) {
    const own = new Set<string>();
    for (const [index, { source }] of factCheck.sources.entries()) {
      const field = `sources.#${index + 1}.source`;
      if (own.has(source)) yield { file, field, reason: `"${source}" is cited twice` };
      if (!known.has(source)) yield { file, field, reason: `"${source}" is not in ${sourcesFile}` };
      own.add(source);
      used.add(source);
    }
    for (const [field, value] of Object.entries(factCheck))
      if (blocked.test(JSON.stringify(value))) yield { file, field, reason: blockedReason };
  }
  for (const id of known)
    if (!used.has(id)) yield { file: sourcesFile, field: id, reason: 'is cited by no fact check' };
}
