import type { Verdict } from '../claims/match.ts';
import { verdicts } from '../settings/settings.ts';
import type { Annotation } from './annotation.ts';

/**
 * @param marked the verdicts that are underlined at all
 * @returns the verdict an annotation is painted with, the most serious of its own; `null` where it isn't painted
 */
export function paintedVerdict({ matches }: Annotation, marked: readonly Verdict[]): Verdict | null {
  const own = matches.filter(({ shown }) => shown === 'inline').map(({ verdict }) => verdict);
  return verdicts.find((verdict) => marked.includes(verdict) && own.includes(verdict)) ?? null;
}
