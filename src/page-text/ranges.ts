import type { Block } from './blocks.ts';
import type { PlacedPassage } from './select.ts';

function pointAt(block: Block, at: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = block.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.pieces[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = block.pieces[low];
  return piece ? { node: piece.node, offset: piece.offset + at - piece.from } : null;
}

/**
 * @param placed a passage with its place
 * @returns a live range over the sentence, or `null` when the page has changed under it
 */
export function rangeOf({ block, span }: PlacedPassage): Range | null {
  const first = pointAt(block, span.start);
  const last = pointAt(block, span.end - 1);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const { ownerDocument } = block.element;
  try {
    const range = ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  } catch {
    // A text node became shorter since it was read.
    return null;
  }
}
