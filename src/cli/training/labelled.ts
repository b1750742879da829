/** Labelled text in tests/matching: sentences one by one, and pages in page order, as passages with their labels. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stance } from '../../claims/match.ts';
import type { Passage } from '../../claims/passage.ts';

/** `unlisted` is a claim that no fact check covers. */
type Label = [claim: string, stance: Stance];

export type Labelled = {
  passage: Passage;
  gold: Label[];
  /** What must stay together when the text is divided: a page, or all sentences of one writer. */
  group: string;
  /** The file it stands in, without its ending. */
  source: string;
  /** False where two annotators disagreed on whether a claim is made. */
  sure: boolean;
  /**
   * A fact check's own sentence: all that is known of it is that it makes this claim (it may make others), or
   * that it doesn't.
   */
  only?: { factCheck: string; makes: boolean };
};

export const matchingFolder = join(import.meta.dirname, '../../../tests/matching');

function lines<T>(name: string): T[] {
  const text = readFileSync(join(matchingFolder, `${name}.jsonl`), 'utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line) as T);
}

type Sentence = { title?: string; heading?: string; before?: string; text: string; gold?: Label[] };

/** @returns the sentences of a file; one writer's are one group */
export function readSentences(name: string): Labelled[] {
  const source = name.split('/').at(-1) as string;
  return lines<Sentence>(name).map(({ title = '', heading, before, text, gold = [] }, index) => ({
    passage: {
      id: `${source}.${index}`,
      text,
      kind: 'sentence',
      title,
      headings: heading ? [heading] : [],
      before: before ? [before] : [],
      leadIn: '',
    },
    gold,
    group: source,
    source,
    sure: true,
  }));
}

type Page = {
  id: string;
  title: string;
  sentences: { kind: Passage['kind']; text: string; gold?: Label[]; sure?: boolean }[];
};

const mostBefore = 3;

function ofPage({ id, title, sentences }: Page, source: string): Labelled[] {
  let headings: string[] = [];
  let before: string[] = [];
  let leadIn = '';
  return sentences.map(({ kind, text, gold = [], sure = true }, index) => {
    if (kind === 'heading') {
      headings = [text];
      before = [];
    }
    leadIn = kind === 'bullet' ? leadIn || (before.at(-1) ?? headings[0] ?? '') : '';
    const passage: Passage = {
      id: `${id}.${index}`,
      text,
      kind,
      title,
      headings: kind === 'heading' ? [] : headings,
      before: before.slice(-mostBefore),
      leadIn,
    };
    if (kind !== 'heading') before = [...before, text];
    return { passage, gold, group: id, source, sure };
  });
}

/** @returns the lines of a file of pages; each page is a group */
export function readPages(name: string): Labelled[] {
  const source = name.split('/').at(-1) as string;
  return lines<Page>(name).flatMap((page) => ofPage({ ...page, id: `${source}.${page.id}` }, source));
}

/** Typed queries with the fact check that answers each best; `null` for those that nothing answers. */
export type TypedQuery = { query: string; expect: string | null };

export const readQueries = (name: string): TypedQuery[] => lines<TypedQuery>(name);
