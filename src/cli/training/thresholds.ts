/** What each pair of thresholds would show, on cross-validated text. */
import { decide, showAt } from '../../claims/decision.ts';
import type { FactCheck } from '../../knowledge/fact-check.ts';
import { claimScores, type Outcome, silenceScores } from './metrics.ts';
import type { Validated, ValidatedPassage } from './stages.ts';

/** @returns what would be shown of a passage at these thresholds */
function outcomeAt({ prepared, proposals, claims }: ValidatedPassage, inline: number, list: number): Outcome {
  const { labelled } = prepared;
  if (/\?["'”’)\]]*$/.test(labelled.passage.text.trim())) return { labelled, matches: [] };
  const matches = decide(proposals, { inline, list });
  const met = proposals.some(({ right }) => right >= list);
  if (met || claims < showAt.unlisted) return { labelled, matches };
  return { labelled, matches: [{ factCheck: null, stance: 'asserts', shown: 'list' }] };
}

/** @returns the figures at the thresholds in force, on passages judged by a pipeline that saw none of their group */
export function crossValidatedScores({ passages }: Validated, factChecks: FactCheck[]) {
  const of = (test: (source: string) => boolean) =>
    passages
      .filter(({ prepared }) => test(prepared.labelled.source))
      .map((one) => outcomeAt(one, showAt.inline, showAt.list));
  return {
    realPages: claimScores(
      of((source) => source === 'pages-dev'),
      factChecks,
    ),
    writtenPages: claimScores(
      of((source) => /^pages-\d/.test(source)),
      factChecks,
    ),
    writtenSentences: claimScores(
      of((source) => source.startsWith('sentences-writer')),
      factChecks,
    ),
    realPagesNearTheTopic: silenceScores(of((source) => source === 'pages-near-dev')),
    hardNegatives: silenceScores(of((source) => source === 'negatives-hard')),
  };
}

const curve = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

/** Prints, for each threshold used for both inline and list, the figures on real pages and on all written text. */
export function printCurve({ passages }: Validated, factChecks: FactCheck[]): void {
  const of = (test: (source: string) => boolean) =>
    passages.filter(({ prepared }) => test(prepared.labelled.source));
  const dev = of((source) => source === 'pages-dev');
  const pages = of((source) => /^pages-\d/.test(source));
  const sentences = of((source) => source.startsWith('sentences-writer'));
  for (const [name, some] of [
    ['real pages', dev],
    ['written pages', pages],
    ['sentences', sentences],
  ] as const) {
    console.log(`\n${name}`);
    console.table(
      curve.map((at) => {
        const { claims, ...scores } = claimScores(
          some.map((one) => outcomeAt(one, at, at)),
          factChecks,
        );
        return { at, ...scores };
      }),
    );
  }
  for (const source of ['pages-near-dev', 'negatives-hard']) {
    const some = of((one) => one === source);
    console.log(`\n${source}`);
    console.table(curve.map((at) => ({ at, ...silenceScores(some.map((one) => outcomeAt(one, at, at))) })));
  }
}
