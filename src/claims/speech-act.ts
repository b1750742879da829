/** What a sentence does: only a statement can make a claim. */
import type { Lexicon } from '../knowledge/lexicon.ts';
import type { Reading } from './reading.ts';

export type SpeechAct = 'statement' | 'question' | 'wish' | 'story' | 'label';

/**
 * @param reading the sentence
 * @param kind headings that open like a question are questions even without a question mark
 * @returns what the sentence does
 */
export function speechActOf(
  reading: Reading,
  kind: 'heading' | 'sentence' | 'bullet',
  lexicon: Lexicon,
): SpeechAct {
  const text = reading.text.trim();
  const first = reading.tokens[0]?.word ?? '';
  // A question that the sentence itself answers ("Short answer? Yes.") ends otherwise.
  if (/\?["'”’)\]]*$/.test(text)) return 'question';
  const asks = lexicon.interrogatives.includes(first);
  if (kind === 'heading' && asks && !/[.!]$/.test(text)) return 'question';
  // "The odd science of male lactation" names a topic and states nothing.
  if (kind === 'heading' && !reading.cues.has('verbs')) return 'label';
  if (reading.cues.has('irrealis')) return 'wish';
  const mine = reading.cues.get('firstPerson') ?? [];
  if (
    mine.some(({ from }) =>
      ['i', "i'm", "i've", "i'd", "i'll", 'my', 'me'].includes(reading.tokens[from]?.word ?? ''),
    )
  ) {
    // "I read that …" reports; "I tried it" tells a story.
    if (!reading.cues.has('reporting')) return 'story';
  }
  return 'statement';
}
