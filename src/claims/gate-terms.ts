import type { Lexicon } from '../knowledge/lexicon.ts';
import type { TopicTerms } from './gate.ts';

/**
 * @param lexicon the whole lexicon
 * @returns the little of it that the scripts in a page carry: the topic gate's terms, and the beginnings of all
 *   terms that make a block worth reading
 */
export function gateTerms(lexicon: Lexicon): { topic: TopicTerms; mentions: string[] } {
  const starts = lexicon.gate.mentions
    .flatMap((id) => lexicon.concepts[id]?.terms ?? [])
    .map((term) => term.replace(/\*/g, '').split(' ~')[0] as string)
    .sort();
  // A term that begins with another term is found by the shorter one.
  const mentions = starts.filter(
    (term, index) => !starts.slice(0, index).some((other) => term.startsWith(other)),
  );
  return { topic: { anchors: lexicon.gate.anchors, companions: lexicon.gate.companions }, mentions };
}
