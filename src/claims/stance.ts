/** Asserts or denies: the scope of negations and judgements around the words that decided a match. */
import type { About } from '../knowledge/fact-check.ts';
import type { Stance } from './match.ts';
import type { Reading } from './reading.ts';
import type { Mention } from './terms.ts';

export type StanceReading = {
  stance: Stance;
  /** False where the scope of a negation is not certain: such a match is never shown inline. */
  clear: boolean;
};

/** Negators that say no to all of their clause, wherever they stand in it. */
const wholeClause = new Set([
  'impossible',
  'impossibility',
  'unlikely',
  'nobody',
  'none',
  'unable',
  'incapable',
  'zero',
  'absent',
]);
const explanationReach = 4;

/** Whether a longer expression ("no known cause") holds a cue as part of what it says. */
const holds = (outer: Mention, inner: Mention) =>
  outer.to - outer.from > 1 && inner.from >= outer.from && inner.to <= outer.to;

function clauseOf(reading: Reading, mention: Mention): number {
  return reading.tokens[mention.from]?.clause ?? 0;
}

/** Negators whose scope holds one of the deciding words; `loose` counts those that stand in another clause. */
function negatorsOver(reading: Reading, deciding: Mention[]): { within: number; loose: number } {
  let within = 0;
  let loose = 0;
  for (const negator of reading.cues.get('negators') ?? []) {
    // "Nothing to worry about" is itself what was looked for.
    if (deciding.some((mention) => holds(mention, negator))) continue;
    const clause = clauseOf(reading, negator);
    const whole = wholeClause.has(reading.tokens[negator.from]?.word ?? '');
    const reached = deciding.some((m) => clauseOf(reading, m) === clause && (whole || m.to > negator.to));
    if (reached) within += 1;
    else loose += 1;
  }
  return { within, loose };
}

/** For claims that explain an absence: only a negated explanation counts ("it is not the genes"). */
function explanationsNegated(reading: Reading, anchors: Mention[], milk: Mention[]): number {
  return (reading.cues.get('negators') ?? []).filter((negator) => {
    if (anchors.some((mention) => holds(mention, negator))) return false;
    const next = (mentions: Mention[]) =>
      Math.min(
        ...mentions.filter((m) => m.from >= negator.to).map((m) => m.from - negator.to),
        Number.POSITIVE_INFINITY,
      );
    return next(anchors) <= explanationReach && next(anchors) < next(milk);
  }).length;
}

/** "Contrary to the myth, …" judges only what stands before its comma. */
function judges(reading: Reading, judgement: Mention): boolean {
  const phrase = reading.tokens[judgement.from]?.phrase;
  const opens = reading.tokens[0]?.phrase === phrase && judgement.from <= 1;
  const words = reading.tokens.slice(judgement.from, judgement.to).map((token) => token.word);
  return !(opens && words[0] === 'contrary');
}

/**
 * @param reading the sentence
 * @param anchors words of the sentence that decided for the fact check, milk words apart
 * @param milk its words for milk and its making
 * @param negation how the fact check reads negation
 */
export function stanceOf(
  reading: Reading,
  anchors: Mention[],
  milk: Mention[],
  negation: NonNullable<About['negation']>,
): StanceReading {
  const deciding = [...anchors, ...milk];
  const judgements = (reading.cues.get('judgements') ?? []).filter(
    (cue) => judges(reading, cue) && !anchors.some((mention) => holds(mention, cue)),
  );
  const judged = judgements.length > 0 ? 1 : 0;
  const { within, loose } = negatorsOver(
    {
      ...reading,
      cues: new Map([
        [
          'negators',
          (reading.cues.get('negators') ?? []).filter(
            (n) => !judgements.some((j) => n.from >= j.from && n.to <= j.to),
          ),
        ],
      ]),
    },
    deciding,
  );
  if (negation === 'neutral') return { stance: judged ? 'denies' : 'asserts', clear: true };
  if (negation === 'explained') {
    const denied = (explanationsNegated(reading, anchors, milk) + judged) % 2 === 1;
    return { stance: denied ? 'denies' : 'asserts', clear: !(denied && judged > 0 && within > 1) };
  }
  const exclusive = reading.cues.get('exclusive')?.length ? 1 : 0;
  // "It is wrong, they never did" says no twice; "a myth that they never did" says no to a no.
  const nested = judgements.some((judgement) =>
    (reading.cues.get('negators') ?? []).some(
      (negator) =>
        negator.from >= judgement.to &&
        reading.tokens[negator.from]?.phrase === reading.tokens[judgement.from]?.phrase,
    ),
  );
  const doubled = judged === 1 && within > 0 && !nested;
  const odd = (doubled ? 1 : within + judged + exclusive) % 2 === 1;
  const asserts = negation === 'part-of-claim' ? odd : !odd;
  const clear =
    loose === 0 &&
    within + exclusive <= 1 &&
    !(within === 1 && reading.tokens.some((t) => t.word === 'without'));
  return { stance: asserts ? 'asserts' : 'denies', clear };
}
