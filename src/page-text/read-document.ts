/** A whole document at once, for the command line and tests. */
import type { PagePassage } from './passage.ts';
import { type Mentions, type PlacedPassage, Selector } from './select.ts';
import { walk } from './walk.ts';

/** XML viewers show the text twice; such documents are left alone. */
export const isReadable = (document: Document) =>
  !/^(?:text|application)\/xml$/.test(document.contentType ?? '');

/**
 * @param document parsed; needs no layout
 * @param mentions whether a block's text is worth reading
 * @returns its candidate passages with their places, in page order
 */
export function readDocument(document: Document, mentions: Mentions): PlacedPassage[] {
  if (!document.body || !isReadable(document)) return [];
  const selector = new Selector(mentions);
  for (const run of walk(document.body)) selector.add(run);
  let count = 0;
  return selector.passages(document.title, () => `p${count++}`);
}

/** @returns the same without places */
export const passagesOfDocument = (document: Document, mentions: Mentions): PagePassage[] =>
  readDocument(document, mentions).map(({ passage }) => passage);
