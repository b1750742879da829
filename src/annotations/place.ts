/** Where card and hint go: below the sentence or above it, never over it. */

type Box = { left: number; top: number; width: number; height: number };
type Size = { width: number; height: number };

const gap = 8;
/** Less height than this, in pixels, is no room to read in. */
const least = 160;
const most = 560;

export type Placed = {
  left: number;
  top: number;
  maxHeight: number;
  /** Neither below nor above is enough room: the sentence should be scrolled away from the middle first. */
  cramped: boolean;
};

/**
 * @param sentence the sentence's box in client coordinates
 * @param card the card's natural size
 * @param view the viewport's size
 * @returns the card's corner and the height it may take, all in CSS pixels
 */
export function placeCard(sentence: Box, card: Size, view: Size): Placed {
  const below = view.height - (sentence.top + sentence.height) - 2 * gap;
  const above = sentence.top - 2 * gap;
  const under = below >= Math.min(card.height, 240) || below >= above;
  const room = under ? below : above;
  const cramped = room < Math.min(card.height, least);
  const maxHeight = Math.min(Math.max(room, Math.min(least, view.height - 2 * gap)), most);
  const height = Math.min(card.height, maxHeight);
  const top = under ? sentence.top + sentence.height + gap : sentence.top - gap - height;
  const left = Math.min(Math.max(sentence.left, gap), Math.max(gap, view.width - card.width - gap));
  return {
    left,
    top: Math.min(Math.max(top, gap), Math.max(gap, view.height - height - gap)),
    maxHeight,
    cramped,
  };
}
