/** Typed, pasted or plain-text input → passages. */
import type { PagePassage, TextBlock } from './passage.ts';
import { placePassages } from './passages.ts';

const bullet = /^\s*(?:[-*•–‣]|\d{1,2}[.)])\s+/;

function blockOf(line: string): TextBlock {
  const marked = /^#{1,6}\s/.exec(line)?.[0];
  const text = line
    .replace(/^#{1,6}\s+/, '')
    .replace(bullet, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (marked) return { text, kind: 'heading', level: marked.trim().length, depth: 0 };
  if (bullet.test(line)) return { text, kind: 'bullet', level: 0, depth: 1 };
  return { text, kind: 'sentence', level: 0, depth: 0 };
}

/** A short line of its own without closing mark, followed by more, is a heading; keywords alone are not. */
function findHeadings(blocks: TextBlock[]): TextBlock[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const short = block.text.length <= 80 && !/[.!…:;,"”]$/.test(block.text);
    const heads =
      block.kind === 'sentence' && short && next?.kind === 'sentence' && next.text.length > block.text.length;
    return heads ? { ...block, kind: 'heading', level: 2 } : block;
  });
}

/**
 * @param text with blank lines between paragraphs, or one paragraph a line; Markdown headings and lists are known
 * @param title where the text has one
 * @returns its passages in order, ids `t0`, `t1`, …
 */
export function passagesOfText(text: string, title = ''): PagePassage[] {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .flatMap((paragraph) => {
      const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
      // Lines that were wrapped belong together; lists and headings keep their lines.
      const wrapped =
        lines.length > 1 &&
        lines.every((line) => !bullet.test(line) && !line.startsWith('#')) &&
        lines.slice(0, -1).every((line) => line.length > 60);
      return wrapped ? [lines.join(' ')] : lines;
    });
  const blocks = findHeadings(paragraphs.map(blockOf).filter((block) => block.text !== ''));
  return placePassages(blocks, title).map(({ passage }, index) => ({ id: `t${index}`, ...passage }));
}
