/** The topic gate for whole documents, as the watcher opens it for a page. */
import { compileTopicGate } from '../claims/gate.ts';
import { gateTerms } from '../claims/gate-terms.ts';
import type { Passage } from '../claims/passage.ts';
import type { Lexicon } from '../knowledge/lexicon.ts';

/** @returns a function that gives back one document's passages, or none where it isn't on the topic */
export function createGated(lexicon: Lexicon): <Some extends Passage>(passages: Some[]) => Some[] {
  const gate = compileTopicGate(gateTerms(lexicon).topic);
  return (passages) => {
    const text = [passages[0]?.title ?? '', ...passages.map((passage) => passage.text)].join(' ');
    return gate.hasAnchor(text) && gate.onTopic(text) ? passages : [];
  };
}
