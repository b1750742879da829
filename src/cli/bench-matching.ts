/** What matching costs by sentence, against a plain MiniSearch query, and how that grows with the knowledge base. */
import MiniSearch from 'minisearch';
import { createMatcher } from '../claims/matcher.ts';
import type { ModelFile } from '../claims/model.ts';
import type { Passage } from '../claims/passage.ts';
import type { Knowledge } from '../knowledge/check-knowledge.ts';
import { loadKnowledge } from './knowledge-files.ts';
import { modelText } from './model-file.ts';
import { readPages } from './training/labelled.ts';

const rounds = 5;
const sentences = 1_000;

type Cost = { matching: number; search: number };

/** @returns median milliseconds of one run over all */
function timed(work: () => void): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] as number;
}

/** @returns as many further fact checks as are missing, each about things that no sentence names */
function enlarged(knowledge: Knowledge, size: number): Knowledge {
  const concepts = { ...knowledge.lexicon.concepts };
  const factChecks = [...knowledge.factChecks];
  for (let at = factChecks.length; at < size; at += 1) {
    const like = knowledge.factChecks[at % knowledge.factChecks.length] as (typeof factChecks)[number];
    const concept = `synthetic-${at}`;
    concepts[concept] = { role: 'anchor', terms: [`zq${at.toString(36)}x`] };
    factChecks.push({ ...like, id: concept, about: { ...like.about, all: [concept] } });
  }
  return { ...knowledge, factChecks, lexicon: { ...knowledge.lexicon, concepts } };
}

function costAt(knowledge: Knowledge, model: ModelFile, passages: Passage[]): Cost {
  const known = new Set(model.classes);
  const more = knowledge.factChecks.map(({ id }) => id).filter((id) => !known.has(id));
  const matcher = createMatcher(knowledge, { ...model, classes: [...model.classes, ...more] });
  const plain = new MiniSearch<{ id: string; claim: string; phrasings: string }>({
    fields: ['claim', 'phrasings'],
  });
  plain.addAll(
    knowledge.factChecks.map(({ id, claim, phrasings }) => ({ id, claim, phrasings: phrasings.join(' ') })),
  );
  return {
    matching: timed(() => matcher.find(passages)) / passages.length,
    search:
      timed(() => {
        for (const { text } of passages) plain.search(text);
      }) / passages.length,
  };
}

/** @returns costs in milliseconds by number of fact checks, over sentences of pages that name the topic */
export function matchingCosts(): Map<number, Cost> {
  const knowledge = loadKnowledge();
  const model = JSON.parse(modelText()) as ModelFile;
  const passages = readPages('validation-pages')
    .slice(0, sentences)
    .map(({ passage }) => passage);
  const size = knowledge.factChecks.length;
  return new Map(
    [size, size * 10, size * 100].map((many) => [many, costAt(enlarged(knowledge, many), model, passages)]),
  );
}
