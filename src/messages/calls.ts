/**
 * Every call that crosses a boundary, one type per direction. All of it survives structured clone.
 * The background checks shape and sender of each call (see `shapes.ts`); an unknown or misplaced one is refused.
 */
import type { Match } from '../claims/match.ts';
import type { Passage } from '../claims/passage.ts';
import type { Explained } from '../knowledge/explain.ts';
import type { Summary } from '../knowledge/summary.ts';
import type { Report } from '../reports/report.ts';

/** A passage with its matches, as tab lists and typed checks show it; most serious match first. */
export type MatchedPassage = {
  /** Unique within the frame's document (or within one check of typed text). */
  passage: string;
  text: string;
  /** Nearest heading and sentence before, kept for reports. */
  heading: string;
  before: string;
  matches: Match[];
};

/** What a frame's reader looked at, for the coverage line. */
export type Coverage = { characters: number; passages: number };

/** What a page's watcher and reader may ask of the background. */
export type PageCalls = {
  /** The topic gate opened in this document: bring the reader in. */
  onTopic(): void;
  /** Which of these passages make a claim on the topic? Muted matches are left out. Order is kept. */
  findClaims(input: { passages: Passage[] }): Match[];
  /** The whole current list of this document replaces the earlier one; the badge follows. */
  showMatches(input: { title: string; matched: MatchedPassage[]; coverage: Coverage }): void;
  /** The fact check behind a match, for the card; `null` for an unknown id. */
  explain(input: { factCheck: string }): Explained | null;
  /** Stores the report and mutes its match; `true` once it is stored. */
  saveReport(input: { report: Report }): true;
  /** Opens the fact check's page in the knowledge base, in a tab of its own. */
  openFactCheck(input: { factCheck: string }): void;
};

/** One frame's part of a tab's state. */
export type FrameMatches = {
  frameId: number;
  documentId: string;
  title: string;
  matched: MatchedPassage[];
  coverage: Coverage;
};

/** What the popup shows of a tab. `unreadable`: the browser lets no extension in. */
export type TabState =
  | { state: 'unreadable' }
  /** The watcher found nothing on the topic, so nothing was read further. */
  | { state: 'off-topic' }
  | { state: 'read'; frames: FrameMatches[] };

/** One answer to keywords. */
type QueryHit = { factCheck: string; score: number };

/** What the check box gives: findings where the text holds sentences, else fact checks for the keywords. */
export type CheckResult = { matched: MatchedPassage[]; hits: QueryHit[] };

/** What popup and options may ask of the background. */
export type UiCalls = {
  tabState(input: { tabId: number }): TabState;
  /** Checks typed or pasted text; keywords answer with ranked fact checks. */
  check(input: { text: string }): CheckResult;
  explain(input: { factCheck: string }): Explained | null;
  saveReport(input: { report: Report }): true;
  openFactCheck(input: { factCheck: string }): void;
  /** A summary of every fact check. */
  summaries(): Summary[];
  /** Ids of the fact checks that hold typed words, best first. */
  search(input: { text: string }): string[];
  reports(): Report[];
  deleteReport(input: { id: string }): void;
};

/** What background and popup may ask of a page's reader. */
export type ReaderCalls = {
  /** Scroll to the passage and open its card. */
  goTo(input: { passage: string }): void;
  /** Mutes changed: ask again. */
  reread(): void;
};

export type CallName = keyof PageCalls | keyof UiCalls | keyof ReaderCalls;
/** What goes over the wire. */
export type Envelope = { call: CallName; input?: unknown };
