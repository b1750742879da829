/** DOM → blocks: one block-level run of text each, with a map from its text back to the nodes it came from. */
import type { TextBlock } from './passage.ts';

/** `text[from…]` of a block comes from `node.data[offset…]`. */
type Piece = { from: number; node: Text; offset: number };

export type Block = TextBlock & {
  element: Element;
  pieces: Piece[];
};

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE CODE PRE KBD SAMP TEXTAREA INPUT SELECT BUTTON OPTION IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SVG MATH HEAD'.split(
    ' ',
  ),
);
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Soft hyphens and characters without width. */
export const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const isInvisible = (code: number) =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
const isBlank = (code: number) =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f;

/** Elements whose text is not the page's prose, or is somebody's to edit. */
export function isSkipped(element: Element): boolean {
  if (skipped.has(element.nodeName.toUpperCase())) return true;
  // Most elements have no attributes, and one question is cheaper than four.
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true' || element.getAttribute('role') === 'textbox')
    return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Whether the browser shows the element; where nothing is laid out, inline style decides. */
export function isShown(element: Element): boolean {
  if ('checkVisibility' in element && !element.checkVisibility({ visibilityProperty: true })) return false;
  const style = element.getAttribute('style') ?? '';
  return !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

export const isInline = (element: Element) => inline.has(element.nodeName.toUpperCase());

/** A block as the walk finds it, not yet read letter by letter. */
export type Run = Pick<TextBlock, 'kind' | 'level' | 'depth'> & {
  element: Element;
  /** Its text as it stands in the document; may hold more than is read. */
  raw(): string;
  /** Its text nodes in order; `null` stands for a line break. */
  nodes(): (Text | null)[];
};

/**
 * @param run one block
 * @returns the block with white space collapsed and invisible characters dropped; `null` when nothing is left
 */
export function readRun(run: Run): Block | null {
  const pieces: Piece[] = [];
  let text = '';
  let spaced = true;
  for (const node of run.nodes()) {
    if (node === null) {
      if (!spaced) text += ' ';
      spaced = true;
      continue;
    }
    const { data } = node;
    // Runs of plain letters and single spaces are taken over whole; only what lies between is looked at.
    let from = -1;
    for (let at = 0; at <= data.length; at += 1) {
      const code = at < data.length ? data.charCodeAt(at) : -1;
      const blank = isBlank(code);
      const plain = code >= 0 && !isInvisible(code) && (!blank || (code === 0x20 && !spaced));
      if (plain && from < 0) {
        from = at;
        pieces.push({ from: text.length, node, offset: at });
      } else if (!plain && from >= 0) {
        text += data.slice(from, at);
        from = -1;
      }
      if (blank && code !== 0x20 && !spaced) {
        pieces.push({ from: text.length, node, offset: at });
        text += ' ';
      }
      if (code >= 0 && !isInvisible(code)) spaced = blank;
    }
  }
  const { element, kind, level, depth } = run;
  return text.trim() === '' ? null : { text: text.trimEnd(), pieces, element, kind, level, depth };
}
