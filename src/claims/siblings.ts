/** Of fact checks that rest on the same words, the most specific stays. */
import type { Verified } from './verification.ts';

const words = (one: Verified) =>
  new Set(
    one.found
      .filter(({ role }) => role === 'anchor' || role === 'cue')
      .flatMap(({ mentions }) =>
        mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
      ),
  );

const within = (small: Set<number>, large: Set<number>) => [...small].every((place) => large.has(place));

/**
 * @param verified all that a passage could mean
 * @returns those that are not a less specific reading of the same words; a general statement stays only where
 *   nothing specific does
 */
export function preferSpecific(verified: Verified[]): Verified[] {
  const specific = verified.filter(({ factCheck }) => !factCheck.about.general);
  const rest = specific.length > 0 ? specific : verified;
  const anchors = new Map(rest.map((one) => [one, words(one)]));
  const kept = rest.filter((one) =>
    rest.every((other) => {
      if (other === one || other.specificity <= one.specificity) return true;
      const [mine, theirs] = [anchors.get(one) as Set<number>, anchors.get(other) as Set<number>];
      return !within(mine, theirs);
    }),
  );
  return kept.sort((a, b) => b.specificity - a.specificity);
}
