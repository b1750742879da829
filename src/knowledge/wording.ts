/** Headlines that promise no more than their evidence: generated from finding × certainty, never written by hand. */
import type { Certainty, FactCheck, Finding } from './fact-check.ts';

const words = {
  supported: 'Supported',
  'partly-supported': 'Partly supported',
  misleading: 'Misleading',
  unsupported: 'Unsupported',
  refuted: 'Refuted',
} as const satisfies Record<Finding, string>;

/** For what somebody said: a bare "Supported" would read as if it were true. */
const saidWords = {
  supported: 'Really said',
  'partly-supported': 'Said, in part confirmed',
  misleading: 'Misreported',
  unsupported: 'Not shown to be said',
  refuted: 'Not said',
} as const satisfies Record<Finding, string>;

/** @returns the words of a finding (or of a verdict, which has the same values) */
export const findingWords = (finding: Finding, kind: FactCheck['kind'] = 'fact'): string =>
  kind === 'attribution' ? saidWords[finding] : words[finding];

type Stance = 'asserts' | 'denies';

const verbs = {
  high: { be: 'is', are: 'are' },
  moderate: { be: 'appears to be', are: 'appear to be' },
  low: { be: 'may be', are: 'may be' },
} as const satisfies Record<Certainty, { be: string; are: string }>;

function sentence(finding: Finding, certainty: Certainty): string {
  const { be } = verbs[certainty];
  switch (finding) {
    case 'supported':
      return `This ${be} right.`;
    case 'partly-supported':
      return `This ${be} right in part.`;
    case 'misleading':
      return `This ${be} misleading.`;
    case 'refuted':
      return `This ${be} wrong.`;
    case 'unsupported':
      return 'We searched and found nothing that supports this.';
  }
}

function attribution({ finding, speaker = 'The speaker' }: Pick<FactCheck, 'finding' | 'speaker'>): string {
  switch (finding) {
    case 'supported':
      return `${speaker} did say this; whether it is true is another matter.`;
    case 'partly-supported':
      return `${speaker} is quoted as saying this, but we could confirm it only in part; whether it is true is another matter.`;
    case 'misleading':
      return `${speaker} is reported in a misleading way here.`;
    case 'refuted':
      return `${speaker} did not say this.`;
    case 'unsupported':
      return `We searched and found nothing that shows ${speaker} said this.`;
  }
}

/** What the page's denial comes to, by the finding on the claim it denies. */
function denial(finding: Finding, certainty: Certainty): string {
  const { be } = verbs[certainty];
  switch (finding) {
    case 'supported':
      return `The page denies something that ${be} right.`;
    case 'partly-supported':
      return `The page denies something that ${be} right in part.`;
    case 'misleading':
      return `The page denies something that ${be} misleading; there is some truth on both sides.`;
    case 'refuted':
      return `The page denies something that ${be} wrong: it ${be} right to do so.`;
    case 'unsupported':
      return 'The page denies something for which we found no support: nothing we found speaks against the page.';
  }
}

/**
 * @param factCheck the fact check matched
 * @param stance how the passage stands to its claim
 * @returns one sentence for the top of card and popup
 */
export function headline(
  factCheck: Pick<FactCheck, 'kind' | 'finding' | 'certainty' | 'speaker'>,
  stance: Stance = 'asserts',
): string {
  if (factCheck.kind === 'attribution' && stance === 'asserts') return attribution(factCheck);
  return stance === 'asserts'
    ? sentence(factCheck.finding, factCheck.certainty)
    : denial(factCheck.finding, factCheck.certainty);
}
