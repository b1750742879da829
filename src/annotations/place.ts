/** Where the card goes: below the sentence or above it, never over it. */

type Box = { left: number; top: number; width: number; height: number };
type Size = { width: number; height: number };

const gap = 8;

/**
 * @param sentence the sentence's box in client coordinates
 * @param card the card's natural size
 * @param view the viewport's size
 * @returns the card's corner and the height it may take, all in CSS pixels
 */
export function placeCard(
  sentence: Box,
  card: Size,
  view: Size,
): { left: number; top: number; maxHeight: number } {
  const below = view.height - (sentence.top + sentence.height) - 2 * gap;
  const above = sentence.top - 2 * gap;
  const under = below >= Math.min(card.height, 240) || below >= above;
  const room = Math.max(under ? below : above, 120);
  const maxHeight = Math.min(room, 560);
  const height = Math.min(card.height, maxHeight);
  const top = under ? sentence.top + sentence.height + gap : sentence.top - gap - height;
  const left = Math.min(Math.max(sentence.left, gap), Math.max(gap, view.width - card.width - gap));
  return { left, top: Math.min(Math.max(top, gap), Math.max(gap, view.height - height - gap)), maxHeight };
}
