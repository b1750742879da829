/**
 * The topic gate: cheap tests of raw page text, run by the watcher on every page and by the reader on every
 * block. Neither relies on word boundaries at the end of a term, because `textContent` glues neighbouring
 * blocks together; it may let too much through, never too little.
 */

/** What decides whether a page can be about the topic: sources of regular expressions, made by the build. */
export type TopicTerms = {
  /** Rare words without which no page is on the topic. */
  anchors: string;
  /** Words of which one must stand near an anchor: who or what could be giving the milk. */
  companions: string;
};

export type TopicGate = {
  /** True when an anchor occurs; the one test that every page pays for. */
  hasAnchor(text: string): boolean;
  /** True when an anchor occurs with a companion within `reach` characters. */
  onTopic(text: string): boolean;
};

/** How far, in UTF-16 code units, a companion may stand from its anchor. */
const reach = 400;

/**
 * @param terms anchors and companions
 * @returns the gate; both tests are case-insensitive and keep no state between calls
 */
export function compileTopicGate(terms: TopicTerms): TopicGate {
  // No `u` flag: with it Chromium's case-insensitive search is five times slower.
  const anchor = new RegExp(terms.anchors, 'i');
  const anchors = new RegExp(anchor.source, 'gi');
  const companion = new RegExp(`(?:^|[^a-z])(?:${terms.companions})`, 'i');
  return {
    hasAnchor: (text) => anchor.test(text),
    onTopic(text) {
      anchors.lastIndex = 0;
      for (let hit = anchors.exec(text); hit; hit = anchors.exec(text)) {
        const from = Math.max(0, hit.index - reach);
        if (companion.test(text.slice(from, hit.index + reach))) return true;
        // The window just searched covers every anchor within it.
        anchors.lastIndex = Math.max(anchors.lastIndex, hit.index + reach / 2);
      }
      return false;
    },
  };
}

/**
 * @param terms source of a regular expression for the words that make a block worth reading
 * @returns a case-insensitive test of a block's text
 */
export function compileMentions(terms: string): (text: string) => boolean {
  const mention = new RegExp(terms, 'i');
  return (text) => mention.test(text);
}
