/**
 * Which words say what a finding comes to. They promise no more than their evidence: chosen by finding × certainty,
 * never written by hand. The words themselves stand in public/_locales, one file a language.
 */
import type messages from '../../public/_locales/en/messages.json';
import type { FactCheck, Finding } from './fact-check.ts';

/** Name of a message in public/_locales/en/messages.json. */
export type MessageKey = keyof typeof messages;

/** Gives a message's text with `$1`, `$2` … filled in. */
export type Say = (key: MessageKey, ...values: (string | number)[]) => string;

/** As in `claims`, which this room doesn't know. */
export type Stance = 'asserts' | 'denies';
export type Snake<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : Text;

const snake = <Text extends string>(text: Text) => text.replaceAll('-', '_') as Snake<Text>;

/**
 * @returns the words of a finding (or of a verdict, which has the same values). That somebody said a thing is never
 * called "supported": it would read as if it were true
 */
export const findingWords = (say: Say, finding: Finding, kind: FactCheck['kind'] = 'fact'): string =>
  say(kind === 'attribution' ? `said_${snake(finding)}` : `finding_${snake(finding)}`);

/**
 * @param factCheck the fact check matched
 * @param stance how the passage stands to its claim; a denial is described by what the denied claim is found to be
 * @returns one sentence for the top of card and popup
 */
export function headline(
  say: Say,
  factCheck: Pick<FactCheck, 'kind' | 'finding' | 'certainty' | 'speaker'>,
  stance: Stance = 'asserts',
): string {
  const { kind, finding, certainty, speaker } = factCheck;
  if (kind === 'attribution' && stance === 'asserts')
    return say(`attribution_${snake(finding)}`, speaker ?? say('theSpeaker'));
  const group = stance === 'asserts' ? 'headline' : 'denial';
  return finding === 'unsupported'
    ? say(`${group}_unsupported`)
    : say(`${group}_${snake(finding)}_${certainty}`);
}
