/** Which claim comes next for somebody who goes through the page by keyboard. */

type Box = { top: number; bottom: number };
/** A painted sentence: `box` in client coordinates, `null` where it isn't shown. */
export type Stop = { id: string; box: Box | null };

/**
 * @param stops in page order
 * @param current id of the sentence gone to last, if any
 * @param from `edge`: begin at the first or last, coming from another frame
 * @returns the id to go to, or `null` at the end of this document. Without a current one the search begins at what
 * is in view
 */
export function nextStop(
  stops: Stop[],
  current: string | null,
  direction: 'next' | 'previous',
  from: 'here' | 'edge',
): string | null {
  const shown = stops.filter(({ id, box }) => box !== null || id === current);
  const ahead = direction === 'next' ? shown : shown.toReversed();
  if (from === 'edge') return ahead[0]?.id ?? null;
  const at = ahead.findIndex(({ id }) => id === current);
  if (at >= 0) return ahead[at + 1]?.id ?? null;
  const inView = ({ box }: Stop) => box !== null && (direction === 'next' ? box.bottom > 0 : box.top < 0);
  return ahead.find(inView)?.id ?? null;
}
