import type { Finding } from '../knowledge/fact-check.ts';
import type { Stance, Verdict } from './match.ts';

const denied = {
  supported: 'refuted',
  refuted: 'supported',
  unsupported: 'supported',
  misleading: 'partly-supported',
  'partly-supported': 'misleading',
} satisfies Record<Finding, Verdict>;

/**
 * What the reader is told of a passage.
 * @param finding what the evidence says of the claim
 * @param stance how the passage stands to the claim
 * @returns the finding where the passage asserts the claim, its counterpart where it denies it
 */
export function verdictOf(finding: Finding, stance: Stance): Verdict {
  return stance === 'asserts' ? finding : denied[finding];
}
