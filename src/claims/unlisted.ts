import { producersIn } from './producer.ts';
import type { Reading } from './reading.ts';

/**
 * @param reading a statement that no fact check covers
 * @returns whether it plainly claims something of males' milk all the same
 */
export function isUnlistedClaim(reading: Reading): boolean {
  const producers = producersIn(reading);
  const male = Math.max(producers.get('man') ?? 0, producers.get('trans-woman') ?? 0);
  const others = Math.max(
    producers.get('woman') ?? 0,
    producers.get('animal') ?? 0,
    producers.get('newborn') ?? 0,
  );
  // Only "male lactation", "lactating men" and their like: here a miss costs less than a wrong entry.
  return male >= 4 && others < male && reading.concepts.has('milk') && reading.tokens.length >= 5;
}
