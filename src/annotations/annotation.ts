import type { Match } from '../claims/match.ts';

/** What is painted on the page for a passage, or only jumped to where none of its matches is inline. */
export type Annotation = { id: string; range: Range; matches: Match[] };
