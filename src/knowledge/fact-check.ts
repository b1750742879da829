/**
 * The shape of a fact check, one file each in data/fact-checks. The schema is the single source: types, build
 * checks and the JSON Schema for editors all come from it.
 */
import * as v from 'valibot';

const findings = ['supported', 'partly-supported', 'misleading', 'unsupported', 'refuted'] as const;
const certainties = ['high', 'moderate', 'low'] as const;
/** Strongest first: the rungs of the evidence ladder. */
const evidenceLevels = [
  'systematic-review',
  'review',
  'controlled-study',
  'cohort',
  'case-series',
  'case-report',
  'animal-study',
  'expert-opinion',
  'historical-anecdote',
  'news',
  'none',
] as const;
const studiedGroups = [
  'men',
  'boys',
  'women',
  'trans-women',
  'trans-men',
  'newborns',
  'bats',
  'goats',
  'cattle',
  'cats',
  'rodents',
  'birds',
  'other-mammals',
  'theory',
  'texts',
  'nobody',
] as const;
const readDepths = ['full-text', 'abstract', 'excerpt', 'second-hand'] as const;

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a lower-case id with hyphens'));
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const words = (most: number) =>
  v.pipe(
    text,
    v.check((t) => t.split(/\s+/).length <= most, `is longer than ${most} words`),
  );
const date = v.pipe(v.string(), v.isoDate('is not a date of the form YYYY-MM-DD'));
const concepts = v.array(
  v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\|[a-z0-9-]+)*$/, 'is not a concept id, or several joined with |')),
);

/** What a passage must speak of to be matched to the fact check; concept ids are those of data/lexicon.json. */
const about = v.strictObject({
  /** Every one of these (or one of the alternatives joined with `|`). */
  all: concepts,
  /** At least one of these. */
  any: v.optional(concepts),
  /** None of these. */
  none: v.optional(concepts),
  /** Whose milk, breast or body it is about; empty: does not matter. */
  who: v.array(v.picklist(['man', 'trans-woman', 'trans-man', 'woman', 'newborn', 'animal', 'anyone'])),
  /**
   * How negation is read. `flips` (default): "not" denies the claim. `part-of-claim`: the claim is itself a
   * negative, so "not" asserts it. `explained`: the claim explains why there is no milk, so "no milk" is
   * neutral and only a negated explanation denies it. `neutral`: the claim is put with and without "not", so
   * only a judgement ("a myth") denies it.
   */
  negation: v.optional(v.picklist(['flips', 'part-of-claim', 'explained', 'neutral'])),
  /** A statement about a whole family: yields wherever a more specific fact check of the family matches. */
  general: v.optional(v.boolean()),
});

const citation = v.strictObject({
  /** Key of data/sources.json. */
  source: slug,
  /** What the work says of the claim, in our words. */
  says: text,
  locator: v.optional(text),
  /** How far we read it. */
  read: v.picklist(readDepths),
});

const searchRecord = v.strictObject({
  date,
  /** Where it was looked for. */
  places: v.pipe(v.array(text), v.minLength(1, 'names no place')),
  /** The terms looked for. */
  terms: v.pipe(v.array(text), v.minLength(1, 'names no terms')),
  result: text,
  /** What would change the finding. */
  wouldChange: text,
});

const fields = v.strictObject({
  $schema: v.optional(v.string()),
  id: slug,
  theme: slug,
  claim: text,
  kind: v.picklist(['fact', 'attribution']),
  /** Attributions: who is said to have said it. */
  speaker: v.optional(text),
  /** Attributions: the fact check on whether what they said is true. */
  substance: v.optional(slug),
  finding: v.picklist(findings),
  certainty: v.picklist(certainties),
  answer: v.pipe(text, v.maxLength(140, 'is longer than 140 characters')),
  explanation: words(90),
  detail: text,
  evidenceLevel: v.picklist(evidenceLevels),
  studied: v.pipe(v.array(v.picklist(studiedGroups)), v.minLength(1, 'names no group')),
  sources: v.array(citation),
  searchRecord: v.optional(searchRecord),
  variants: v.array(
    v.strictObject({
      says: text,
      finding: v.picklist(findings),
      /** The fact check that reviews this variant, where it has one of its own. */
      factCheck: v.optional(slug),
    }),
  ),
  related: v.array(slug),
  /** A line on when to see a doctor, where the claim touches symptoms or medicines. */
  advice: v.optional(text),
  about,
  phrasings: v.pipe(v.array(text), v.minLength(1, 'is empty')),
  mustMatch: v.pipe(v.array(text), v.minLength(5, 'has fewer than five sentences')),
  mustNotMatch: v.pipe(v.array(text), v.minLength(3, 'has fewer than three sentences')),
  lastChecked: date,
  history: v.pipe(v.array(v.strictObject({ date, change: text })), v.minLength(1, 'holds no entry')),
});

/** A fact check alone; what ties it to the other files is checked by `checkKnowledge`. */
export const factCheckSchema = v.pipe(
  fields,
  v.forward(
    v.check(
      (f) => f.finding !== 'unsupported' || f.searchRecord !== undefined,
      'is missing: an unsupported finding needs it',
    ),
    ['searchRecord'],
  ),
  v.forward(
    v.check(
      (f) => f.kind !== 'attribution' || f.speaker !== undefined,
      'is missing: an attribution needs a speaker',
    ),
    ['speaker'],
  ),
);

export type FactCheck = v.InferOutput<typeof factCheckSchema>;
export type Finding = FactCheck['finding'];
export type Certainty = FactCheck['certainty'];
export type About = FactCheck['about'];
export type Citation = FactCheck['sources'][number];
