import type { Why } from './match.ts';
import type { Reading } from './reading.ts';
import type { Mention } from './terms.ts';
import type { Verified } from './verification.ts';

const frequencies =
  /^(?:always|commonly|common|often|usually|frequently|routinely|normally|rarely|seldom|never|all|every|any|thousands|hundreds|most|many|some|few)$/;

/**
 * @param reading the sentence
 * @param verified what it was matched to
 * @returns the words that decided, the words leaned on, and where strength or number differ from the claim
 */
export function whyOf(reading: Reading, verified: Verified): Why {
  const text = ({ from, to }: Mention) =>
    reading.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end);
  const mentions = verified.found
    .flatMap((found) => found.mentions.slice(0, 1))
    .sort((a, b) => a.from - b.from);
  const claimWords = new Set(verified.factCheck.claim.toLowerCase().match(/\p{L}+/gu) ?? []);
  const pageWords = new Set(reading.tokens.map(({ word }) => word));
  const said = [...pageWords].filter((word) => frequencies.test(word) && !claimWords.has(word));
  const reviewed = [...claimWords].filter((word) => frequencies.test(word) && !pageWords.has(word));
  return {
    words: [...new Set(mentions.map(text))],
    context: [...new Set(verified.found.map(({ inherited }) => inherited).filter(Boolean))],
    differs:
      said.length > 0 && reviewed.length > 0
        ? [{ page: said[0] as string, factCheck: reviewed[0] as string }]
        : [],
  };
}
