/** From what was judged to what is shown: inline, in the list, or not at all. */

/**
 * The one table of thresholds, chosen on the curves of `npm run train -- --curve` (see METHOD.md); run
 * `npm run score` before touching. A passage that claims something with at least the probability `unlisted`, and
 * of which no fact check reaches `list`, is listed as not in the knowledge base. Below `weigh`, the probability
 * that a passage claims anything, its candidates are not looked at: hardly one of them ever came near `list`.
 */
export const showAt = { inline: 0.85, list: 0.55, unlisted: 0.9, weigh: 0.1 } as const;

type Thresholds = { inline: number; list: number };

/** So many matches of one passage are shown at most. */
const most = 3;

/**
 * @param judged candidates with the confidence that the passage makes this claim in this way, 0 to 1
 * @param at thresholds, those in force unless others are tried
 * @returns those that are shown, surest first; a sentence has one underline
 */
export function decide<Judged extends { confidence: number }>(
  judged: Judged[],
  at: Thresholds = showAt,
): (Judged & { shown: 'inline' | 'list' })[] {
  return judged
    .filter(({ confidence }) => confidence >= at.list)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, most)
    .map((one, place) => ({
      ...one,
      shown: place === 0 && one.confidence >= at.inline ? ('inline' as const) : ('list' as const),
    }));
}
