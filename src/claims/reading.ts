/** A sentence as the later stages see it: words, concepts and cues with their places, masked words left out. */
import type { CueKind, Lexicon } from '../knowledge/lexicon.ts';
import { compileTerms, type Mention } from './terms.ts';
import { type Token, tokenise } from './tokens.ts';

export type Reading = {
  text: string;
  tokens: Token[];
  /** By concept id, in order. */
  concepts: Map<string, Mention[]>;
  cues: Map<CueKind, Mention[]>;
  /** True where a masked expression holds a topic word in another sense ("lactate threshold"). */
  masked: boolean;
};

export type Reader = (text: string) => Reading;

/** Context sentences come again with every neighbour; so many readings are kept. */
const kept = 400;

const inside = (mention: Mention, spans: Mention[]) =>
  spans.some((span) => mention.from < span.to && span.from < mention.to);

function byId<Id extends string>(mentions: Mention[], prefix: string): Map<Id, Mention[]> {
  const map = new Map<Id, Mention[]>();
  for (const mention of mentions) {
    if (!mention.id.startsWith(prefix)) continue;
    const id = mention.id.slice(prefix.length) as Id;
    map.set(id, [...(map.get(id) ?? []), mention]);
  }
  return map;
}

/** @returns a function that reads one sentence at a time, keeping the latest readings */
export function createReader(lexicon: Lexicon): Reader {
  const terms = compileTerms([
    ...Object.entries(lexicon.concepts).map(([id, { terms }]): [string, string[]] => [
      `concept:${id}`,
      terms,
    ]),
    ...Object.entries(lexicon.cues).map(([id, terms]): [string, string[]] => [`cue:${id}`, terms]),
    ['mask', lexicon.masks],
  ]);
  const cache = new Map<string, Reading>();
  return (text) => {
    const known = cache.get(text);
    if (known) return known;
    const tokens = tokenise(text);
    const mentions = terms.find(tokens);
    const masks = mentions.filter(({ id }) => id === 'mask');
    // "A nursing mother": her milk is masked, but that it is hers must stay known.
    const unmasked = mentions.filter((m) => m.id === 'concept:woman' || !inside(m, masks));
    const cues = byId<CueKind>(unmasked, 'cue:');
    const free = cues.get('free') ?? [];
    for (const kind of ['negators', 'judgements', 'exclusive'] as const) {
      cues.set(
        kind,
        (cues.get(kind) ?? []).filter((m) => !inside(m, free)),
      );
    }
    const reading = {
      text,
      tokens,
      concepts: byId<string>(unmasked, 'concept:'),
      cues,
      masked: masks.length > 0,
    };
    if (cache.size >= kept) cache.delete(cache.keys().next().value as string);
    cache.set(text, reading);
    return reading;
  };
}
