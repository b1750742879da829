/** The figures of `npm run score`: how what is shown compares with what annotators labelled. */
import type { Stance } from '../../claims/match.ts';
import { verdictOf } from '../../claims/verdict.ts';
import type { FactCheck } from '../../knowledge/fact-check.ts';
import type { Labelled } from './labelled.ts';

/** What is shown of one passage, best first. */
type ShownMatch = { factCheck: string | null; stance: Stance; shown: 'inline' | 'list' };
export type Outcome = { labelled: Labelled; matches: ShownMatch[] };

export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;

const unlisted = 'unlisted';

/**
 * Passages on which the annotators disagreed count neither as missed nor as wrongly marked.
 * @returns shares from 0 to 1, `null` where nothing was to be counted
 */
export function claimScores(outcomes: Outcome[], factChecks: FactCheck[]) {
  const findingOf = new Map(factChecks.map(({ id, finding }) => [id, finding]));
  const sum = {
    inline: 0,
    inlineRight: 0,
    shown: 0,
    shownRight: 0,
    verdictRight: 0,
    claims: 0,
    found: 0,
    met: 0,
    sameStance: 0,
    denials: 0,
    denialsSame: 0,
    unlisted: 0,
    unlistedClaims: 0,
  };
  const verdict = (id: string, stance: Stance) => {
    const finding = findingOf.get(id);
    return finding && verdictOf(finding, stance);
  };
  for (const { labelled, matches } of outcomes) {
    if (!labelled.sure) continue;
    const gold = labelled.gold.filter(([claim]) => claim !== unlisted);
    const verdicts = new Set(gold.map(([claim, stance]) => verdict(claim, stance)));
    for (const { factCheck, stance, shown } of matches) {
      if (factCheck === null) {
        sum.unlisted += 1;
        if (labelled.gold.length > 0) sum.unlistedClaims += 1;
        continue;
      }
      const label = gold.find(([claim]) => claim === factCheck);
      const right = label?.[1] === stance;
      sum.shown += 1;
      if (right) sum.shownRight += 1;
      if (verdicts.has(verdict(factCheck, stance))) sum.verdictRight += 1;
      if (shown === 'inline') sum.inline += 1;
      if (shown === 'inline' && right) sum.inlineRight += 1;
      if (!label) continue;
      sum.met += 1;
      if (right) sum.sameStance += 1;
      if (label[1] === 'denies') {
        sum.denials += 1;
        if (right) sum.denialsSame += 1;
      }
    }
    for (const [claim, stance] of gold) {
      sum.claims += 1;
      if (matches.some((match) => match.factCheck === claim && match.stance === stance)) sum.found += 1;
    }
  }
  return {
    claims: sum.claims,
    inline: sum.inline,
    inlinePrecision: share(sum.inlineRight, sum.inline),
    recall: share(sum.found, sum.claims),
    shownPrecision: share(sum.shownRight, sum.shown),
    verdictPrecision: share(sum.verdictRight, sum.shown),
    stanceAccuracy: share(sum.sameStance, sum.met),
    stanceOnDenials: share(sum.denialsSame, sum.denials),
    unlisted: sum.unlisted,
    unlistedThatClaim: share(sum.unlistedClaims, sum.unlisted),
  };
}

/** @returns share of passages that are marked inline, and share of groups (pages) with any mark at all */
export function silenceScores(outcomes: Outcome[]) {
  const inline = outcomes.filter(({ matches }) => matches.some(({ shown }) => shown === 'inline'));
  const groups = new Set(outcomes.map(({ labelled }) => labelled.group));
  const marked = new Set(
    outcomes.filter(({ matches }) => matches.length > 0).map(({ labelled }) => labelled.group),
  );
  return {
    passages: outcomes.length,
    markedInline: share(inline.length, outcomes.length),
    groups: groups.size,
    groupsWithAnyMark: share(marked.size, groups.size),
  };
}
