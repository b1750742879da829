/**
 * Every call that crosses a boundary, one type per direction. All of it survives structured clone.
 * The background checks shape and sender of each call (see `shapes.ts`); an unknown or misplaced one is refused.
 */
import type { Match } from '../claims/match.ts';
import type { Passage } from '../claims/passage.ts';
import type { Explained } from '../knowledge/explain.ts';
import type { Summary } from '../knowledge/summary.ts';
import type { Mute } from '../reports/mute.ts';
import type { Report } from '../reports/report.ts';
import type { Settings } from '../settings/settings.ts';

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

/** What a frame's reader looked at, for the coverage line; `open` passages have no answer yet. */
export type Coverage = { characters: number; passages: number; open: number };

/** What a reader goes by; `read` is false where the page is not to be read (switched off, or waiting for a click). */
export type PageSettings = Pick<Settings, 'marked' | 'underline' | 'hints' | 'announce'> & { read: boolean };

/** What a page's watcher and reader may ask of the background. */
export type PageCalls = {
  /** The topic gate opened in this document: bring the reader in, unless it is switched off here. */
  onTopic(): void;
  /** A reader has arrived. */
  hello(): PageSettings;
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
  /** Checks selected text as the check box would. */
  check(input: { text: string }): CheckResult;
  /** `true` once the mute is stored. */
  saveMute(input: { mute: Mute }): true;
  deleteMute(input: { id: string }): void;
  /** Switches Lactofact off on the site of the tab that asks. */
  switchOffHere(): void;
};

/** One frame's part of a tab's state. */
export type FrameMatches = {
  frameId: number;
  documentId: string;
  title: string;
  matched: MatchedPassage[];
  coverage: Coverage;
};

/** Why a page can't be read. `no-access`: the reader took the permission away. */
export type Barrier = 'browser-page' | 'store' | 'pdf' | 'no-access' | 'unknown';

/** What popup and side panel show of a tab; `site` is empty for pages that belong to none. */
export type TabState = { site: string } & (
  | { state: 'unreadable'; because: Barrier }
  | { state: 'off' }
  | { state: 'off-here' }
  /** Pages are read when one asks for it, and nobody has here. */
  | { state: 'on-click' }
  /** The watcher found nothing on the topic, so nothing was read further. */
  | { state: 'off-topic' }
  | { state: 'read'; frames: FrameMatches[] }
);

/** One answer to keywords. */
type QueryHit = { factCheck: string; score: number };

/** What the check box gives: findings where the text holds sentences, else fact checks for the keywords. */
export type CheckResult = { matched: MatchedPassage[]; hits: QueryHit[] };

/** What popup and options may ask of the background. */
export type UiCalls = {
  tabState(input: { tabId: number }): TabState;
  /** Reads the tab's page now, whatever the gate or the reading mode says; resolves once the readers are in. */
  readTab(input: { tabId: number }): void;
  /** Checks typed or pasted text; keywords answer with ranked fact checks. */
  check(input: { text: string }): CheckResult;
  /** As for pages: long pasted texts are checked in batches. */
  findClaims(input: { passages: Passage[] }): Match[];
  explain(input: { factCheck: string }): Explained | null;
  saveReport(input: { report: Report }): true;
  openFactCheck(input: { factCheck: string }): void;
  /** A summary of every fact check. */
  summaries(): Summary[];
  /** Ids of the fact checks that hold typed words, best first. */
  search(input: { text: string }): string[];
  reports(): Report[];
  deleteReport(input: { id: string }): void;
  saveMute(input: { mute: Mute }): true;
  deleteMute(input: { id: string }): void;
  /** Everything stored on this device but settings, what could not be read included. */
  exportData(): { reports: Report[]; mutes: Mute[]; recentChecks: string[]; damaged: unknown[] };
  /** Deletes reports, mutes, recent checks, settings and site switches. */
  deleteEverything(): void;
};

/** What background, popup and side panel may ask of a page's reader. */
export type ReaderCalls = {
  /** Is a reader there at all? */
  here(): true;
  /**
   * Scroll to the passage and flash it; with `card`, open its card with the focus in it. Answers whether the passage
   * is still there.
   */
  goTo(input: { passage: string; card: boolean }): boolean;
  /** Mutes changed: ask again. */
  reread(): void;
  /** Settings changed, or whether this page is read. */
  settings(input: PageSettings): void;
  /**
   * Go to the next underlined claim, or the one before; `from` is where to begin when coming from another frame.
   * Answers whether there was one.
   */
  step(input: { direction: 'next' | 'previous'; from: 'here' | 'edge' }): boolean;
  /** Check what is selected here; `text` is what the browser says is selected. Answers whether something is. */
  checkSelection(input: { text: string }): boolean;
};

export type CallName = keyof PageCalls | keyof UiCalls | keyof ReaderCalls;
/** What goes over the wire. */
export type Envelope = { call: CallName; input?: unknown };
