import type { Match } from '../claims/match.ts';
import type { ReportSubject } from '../reports/draft.ts';

/** What is painted on the page for a passage, or only jumped to where none of its matches is inline. */
export type Annotation = { id: string; range: Range; matches: Match[] };

/** One match as a card explains it, with the words around it for its report. */
export type Entry = ReportSubject & {
  /** Found by keywords in a selection, not by what it says: no verdict on the selection. */
  related?: boolean;
};
