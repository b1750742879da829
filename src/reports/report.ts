/** The reader's statement that a match or verdict is wrong, or that a claim was missed. */
import * as v from 'valibot';

export const reportReasons = [
  'not-a-claim',
  'wrong-fact-check',
  'wrong-stance',
  'wrong-finding',
  'missed-claim',
] as const;

const short = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** Exactly what is stored and exported; the form shows these fields before they are saved. */
export const reportSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/)),
  /** Day of the report, YYYY-MM-DD: the hour is nobody's business. */
  date: v.pipe(v.string(), v.isoDate()),
  reason: v.picklist(reportReasons),
  /** The sentence reported. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  /** Context the matcher saw. */
  title: short(500),
  heading: short(500),
  before: short(2000),
  /** What Lactofact had said; `null` where it said nothing. */
  factCheck: v.nullable(short(100)),
  stance: v.nullable(v.picklist(['asserts', 'denies'])),
  verdict: v.nullable(v.picklist(['supported', 'partly-supported', 'misleading', 'unsupported', 'refuted'])),
  /** Host and path only; empty where the reader left it out. */
  page: short(500),
  /** The reader's own words. */
  comment: short(1000),
  /** Versions that made the match. */
  version: short(40),
});

export type Report = v.InferOutput<typeof reportSchema>;
export type ReportReason = Report['reason'];
