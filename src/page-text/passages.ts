/** Blocks in page order → passages with their context. */
import type { PagePassage, TextBlock } from './passage.ts';
import { type Span, splitSentences } from './sentences.ts';

const mostBefore = 3;

export type Placed<Block> = { block: Block; span: Span; passage: Omit<PagePassage, 'id'> };

/**
 * @param blocks in page order
 * @param title of the document
 * @returns every sentence of every block with its context, in page order
 */
export function placePassages<Block extends TextBlock>(
  blocks: Iterable<Block>,
  title: string,
): Placed<Block>[] {
  const placed: Placed<Block>[] = [];
  let trail: { level: number; text: string }[] = [];
  let before: string[] = [];
  /** Lead-in by list depth: a nested list is introduced by its parent item. */
  let leadIns: string[] = [];
  for (const block of blocks) {
    const spans = splitSentences(block.text);
    if (block.afterGap) before = [];
    if (block.kind === 'heading') {
      trail = trail.filter(({ level }) => level < block.level);
      for (const span of spans) {
        const text = block.text.slice(span.start, span.end);
        const headings = trail.map((heading) => heading.text);
        placed.push({
          block,
          span,
          passage: { text, kind: 'heading', title, headings, before: [], leadIn: '' },
        });
      }
      trail.push({ level: block.level, text: block.text });
      before = [];
      leadIns = [];
      continue;
    }
    const headings = trail.map((heading) => heading.text);
    if (block.kind === 'bullet') {
      leadIns.length = Math.min(leadIns.length, block.depth);
      if (leadIns.length === 0) leadIns[0] = before.at(-1) ?? headings.at(-1) ?? '';
      while (leadIns.length < block.depth) leadIns.push(before.at(-1) ?? '');
    } else leadIns = [];
    const leadIn = leadIns[block.depth - 1] ?? '';
    for (const span of spans) {
      const text = block.text.slice(span.start, span.end);
      placed.push({
        block,
        span,
        passage: { text, kind: block.kind, title, headings, before: before.slice(-mostBefore), leadIn },
      });
      before.push(text);
    }
  }
  return placed;
}
