/** Where the lines of a range's text are, and in which letters they are set. */
import { type Box, clipper, common, isCovered } from './visible-part.ts';

/** One line of text in one font. All boxes are in client coordinates. */
export type TextLine = {
  box: DOMRect;
  /** Where something of the line, or of what is drawn beside it, can be seen. */
  seen: Box;
  isVertical: boolean;
  /** Of the text, as computed by the browser. */
  style: CSSStyleDeclaration;
};

function textsOf(range: Range): Text[] {
  const { startContainer, commonAncestorContainer } = range;
  const document = startContainer.ownerDocument as Document;
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  const texts: Text[] = [];
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) {
      if (texts.length > 0) break;
    } else if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text);
  }
  return texts;
}

/** A range's boxes in one text; the whole range would give the boxes of elements, too. */
function boxesIn(text: Text, range: Range): DOMRect[] {
  const part = text.ownerDocument.createRange();
  part.setStart(text, text === range.startContainer ? range.startOffset : 0);
  part.setEnd(text, text === range.endContainer ? range.endOffset : text.length);
  return [...part.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** The box and the room beside it that an underline needs, on either side. */
function roomOf({ left, top, right, bottom, width, height }: DOMRect, isVertical: boolean): Box {
  return isVertical
    ? { left: left - width / 2, top, right: right + width / 2, bottom }
    : { left, top: top - height / 2, right, bottom: bottom + height / 2 };
}

/**
 * One look at the page: only reads, never writes, so that the browser lays it out once at most.
 * @param view what is worth drawing, in client coordinates
 * @param owns whether an element is our own
 * @returns gives the lines of a range that can be seen
 */
export function lookAtLines(view: Box, owns: (element: Element) => boolean): (range: Range) => TextLine[] {
  const clipOf = clipper();
  return (range) => {
    if (range.collapsed || !range.startContainer.isConnected) return [];
    if (!common(view, range.getBoundingClientRect())) return [];
    /** By the lower edge of lines: asking what lies above the text is dear, so it is asked once a line. */
    const covered = new Map<number, boolean>();
    return textsOf(range).flatMap((text) => {
      const element = text.parentElement;
      const boxes = element ? boxesIn(text, range) : [];
      const clip = boxes.length > 0 ? clipOf(element) : null;
      if (!element || !clip) return [];
      const style = getComputedStyle(element);
      if (style.visibility !== 'visible') return [];
      const isVertical = style.writingMode !== 'horizontal-tb';
      return boxes.flatMap((box) => {
        const own = common(clip, box);
        const seen = common(clip, roomOf(box, isVertical));
        if (!own || !seen || !common(view, own)) return [];
        const row = Math.round(box.bottom);
        const isHidden =
          covered.get(row) ?? isCovered(element, (own.left + own.right) / 2, own.bottom - 1, owns);
        covered.set(row, isHidden);
        if (isHidden) return [];
        return [{ box, seen, isVertical, style }];
      });
    });
  };
}
