/** What tells how far to trust the words' own account of asserting or denying, as the numbers the trees weigh. */
import type { CueKind } from '../knowledge/lexicon.ts';
import type { PlacedCandidate } from './candidates.ts';
import type { PassageReading } from './signals.ts';
import { isTurning } from './stance-features.ts';

const kinds = ['heading', 'sentence', 'bullet'];
const negations = ['flips', 'part-of-claim', 'explained', 'neutral'];
const cues: CueKind[] = ['negators', 'judgements', 'exclusive', 'free', 'hedges', 'answers', 'reporting'];

const asks = (line: string) => /\?\s*$/.test(line);

/**
 * @param read the passage
 * @param candidate the fact check it may assert or deny
 * @param margin the linear stance model's sum; above zero it denies
 * @returns signals in a fixed order
 */
export function stanceSignals(
  { passage, reading, context }: PassageReading,
  { about, stance, verified }: PlacedCandidate,
  margin: number,
): Float64Array {
  const { tokens } = reading;
  const turns = tokens.filter(({ word }) => isTurning(word));
  const heading = passage.headings.at(-1) || passage.title;
  const before = passage.before.at(-1) ?? '';
  const numbers = [
    margin,
    stance ? stance.stance === 'denies' : -1,
    stance ? stance.clear : -1,
    verified !== null,
    negations.indexOf(about.negation ?? 'flips'),
    turns.length,
    turns[0] ? tokens.indexOf(turns[0]) / tokens.length : -1,
    tokens[0] ? isTurning(tokens[0].word) : false,
    ...cues.map((kind) => reading.cues.get(kind)?.length ?? 0),
    tokens.length,
    tokens.at(-1)?.clause ?? 0,
    kinds.indexOf(passage.kind),
    asks(heading),
    asks(before),
    heading === '' && before === '',
    context.lines.filter((line) => (line.reading.cues.get('negators') ?? []).length > 0).length,
  ];
  return Float64Array.from(numbers, Number);
}
