/** What the matcher finds: the values that travel from the background to page, popup and command line. */
import type { FactCheck, Finding } from '../knowledge/fact-check.ts';

export type Stance = 'asserts' | 'denies';
export type Verdict = Finding;
/** Where a match is shown: underlined on the page, or in the popup's list only. */
type Shown = 'inline' | 'list';

/** Why a match was made, in words of the passage itself. */
export type Why = {
  /** The words that decided it, in order of appearance. */
  words: string[];
  /** Words of title, headings or earlier sentences that the passage leans on. */
  context: string[];
  /** What the passage says otherwise than the fact check: each a pair of words. */
  differs: { page: string; factCheck: string }[];
};

export type Match = {
  /** `id` of the passage it belongs to. */
  passage: string;
  /** `null`: a claim on the topic that no fact check covers. */
  factCheck: string | null;
  /** Of the fact check; `fact` where there is none. */
  kind: FactCheck['kind'];
  stance: Stance;
  /** `null` exactly where `factCheck` is. */
  verdict: Verdict | null;
  /** 0 to 1. */
  confidence: number;
  shown: Shown;
  why: Why;
};
