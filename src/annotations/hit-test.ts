import type { Annotation } from './annotation.ts';

const within = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top - 2 && y <= rect.bottom + 2;

/**
 * Which annotation is under the pointer. Client rectangles are asked only of annotations whose range holds the caret
 * at that point, so a move of the mouse costs next to nothing.
 * @param annotations those that are painted
 * @param x client coordinates
 */
export function annotationAt(
  document: Document,
  annotations: Annotation[],
  x: number,
  y: number,
): Annotation | null {
  if (annotations.length === 0) return null;
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return null;
  for (const annotation of annotations) {
    const { range } = annotation;
    try {
      if (!range.isPointInRange(caret.offsetNode, caret.offset)) continue;
    } catch {
      continue;
    }
    // The caret of a point beside or below the text is in the text, too.
    if ([...range.getClientRects()].some((rect) => within(rect, x, y))) return annotation;
  }
  return null;
}
