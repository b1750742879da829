import type { Lexicon } from '../knowledge/lexicon.ts';
import { alternatives } from './alternatives.ts';
import type { TopicTerms } from './gate.ts';

/**
 * @param lexicon the whole lexicon
 * @returns the little of it that the scripts in a page carry: the topic gate's terms, and the beginnings of all
 *   terms that make a block worth reading
 */
export function gateTerms(lexicon: Lexicon): { topic: TopicTerms; mentions: string } {
  const { anchors, companions, mentions } = lexicon.gate;
  const beginnings = mentions
    .flatMap((id) => lexicon.concepts[id]?.terms ?? [])
    .map((term) => term.replace(/\*/g, '').split(' ~')[0] as string);
  return {
    topic: { anchors: alternatives(anchors), companions: alternatives(companions) },
    mentions: alternatives(beginnings),
  };
}
