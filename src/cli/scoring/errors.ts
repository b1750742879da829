/** What went wrong on the validation text, grouped by the stage that lost or made it and by cue. */
import type { Matcher } from '../../claims/matcher.ts';
import { createReader } from '../../claims/reading.ts';
import type { Knowledge } from '../../knowledge/check-knowledge.ts';
import type { Labelled } from '../training/labelled.ts';
import { validation } from './scores.ts';

type Slip = { stage: string; cues: string; text: string; what: string };

/** @returns where a labelled claim was lost */
function stageOfMiss(matcher: Matcher, { passage }: Labelled, claim: string, stance: string): string {
  const { act, onTopic, judged } = matcher.consider(passage);
  if (!onTopic) return 'missed: off topic';
  if (act === 'question') return 'missed: question';
  const one = judged.find(({ factCheck }) => factCheck === claim);
  if (!one) return 'missed: no candidate';
  const shown = matcher.find([passage]).some(({ factCheck }) => factCheck === claim);
  if (shown && one.stance !== stance) return 'missed: stance';
  return judged[0]?.factCheck === claim ? 'missed: too weak, though first' : 'missed: too weak';
}

function slipsOf(knowledge: Knowledge, matcher: Matcher, labelled: Labelled[]): Slip[] {
  const read = createReader(knowledge.lexicon);
  return labelled.flatMap((one) => {
    const { passage, gold } = one;
    const cues = [...read(passage.text).cues]
      .filter(([, mentions]) => mentions.length > 0)
      .map(([kind]) => kind)
      .join(' ');
    const matches = matcher.find([passage]);
    const missed = gold
      .filter(
        ([claim, stance]) =>
          claim !== 'unlisted' && !matches.some((m) => m.factCheck === claim && m.stance === stance),
      )
      .map(([claim, stance]) => ({
        stage: stageOfMiss(matcher, one, claim, stance),
        cues,
        text: passage.text,
        what: `${claim}: ${stance}`,
      }));
    const wrong = matches
      .filter(
        (m) => m.factCheck && !gold.some(([claim, stance]) => claim === m.factCheck && stance === m.stance),
      )
      .map(({ factCheck, stance, shown }) => {
        const kind = gold.some(([claim]) => claim === factCheck)
          ? 'wrong stance'
          : gold.length > 0
            ? 'wrong fact check'
            : 'no claim';
        return { stage: `${shown}: ${kind}`, cues, text: passage.text, what: `${factCheck}: ${stance}` };
      });
    return [...missed, ...wrong];
  });
}

/** Prints counts by stage and by stage and cue, then every slip. */
export function printErrors(knowledge: Knowledge, matcher: Matcher): void {
  const { pages, sentences } = validation();
  const slips = slipsOf(knowledge, matcher, [...pages, ...sentences]);
  const count = (keys: string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
  };
  console.table(count(slips.map(({ stage }) => stage)));
  console.table(
    count(slips.flatMap(({ stage, cues }) => cues.split(' ').map((cue) => `${stage} / ${cue || '–'}`))),
  );
  for (const { stage, what, text } of slips.sort((a, b) => (a.stage < b.stage ? -1 : 1)))
    console.log(`${stage} | ${what} | ${text}`);
}
