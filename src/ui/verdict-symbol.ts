import type { Verdict } from '../claims/match.ts';

/** A symbol beside every label: colour is never the only signal. */
export const verdictSymbol = {
  supported: '✓',
  'partly-supported': '◐',
  misleading: '≈',
  unsupported: '∅',
  refuted: '✕',
} as const satisfies Record<Verdict, string>;
