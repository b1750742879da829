/**
 * The shape of a fact check, one file each in data/fact-checks. The schema is the single source: types, build
 * checks and the JSON Schema for editors all come from it.
 */
import * as v from 'valibot';

export const findings = ['supported', 'partly-supported', 'misleading', 'unsupported', 'refuted'] as const;
const certainties = ['high', 'moderate', 'low'] as const;
/** Strongest first: the rungs of the evidence ladder. */
export const evidenceLevels = [
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
export const studiedGroups = [
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
/** In the order in which the knowledge base is browsed. */
export const themes = [
  'can-men-lactate',
  'anatomy',
  'hormones',
  'pituitary-tumour',
  'drugs',
  'starvation-and-prisoners',
  'illness',
  'suckling-and-nipple-stimulation',
  'history-and-anecdotes',
  'animals',
  'genetics',
  'evolution',
  'milk-composition-and-amount',
  'transgender-parents',
  'safety-and-advice',
  'newborn-milk',
  'products-and-hoaxes',
  'statistics',
] as const;
const readDepths = ['full-text', 'abstract', 'excerpt', 'second-hand'] as const;

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a lower-case id with hyphens'));
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const date = v.pipe(
  v.string(),
  v.isoDate('is not a date of the form YYYY-MM-DD'),
  v.check((day) => new Date(day).toJSON()?.startsWith(day) ?? false, 'is a day that no calendar has'),
);
const concepts = v.array(
  v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\|[a-z0-9-]+)*$/, 'is not a concept id, or several joined with |')),
);

/** A field with the sentence that editors show while one types in it. */
const told = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

const mostWords = 90;
const explanation = v.pipe(
  text,
  v.check((t) => t.split(/\s+/).length <= mostWords, `is longer than ${mostWords} words`),
  v.description(`Plain words, at most ${mostWords} of them; only what the sources say.`),
);

/** What a passage must speak of to be matched to the fact check; concept ids are those of data/lexicon.json. */
const about = v.strictObject({
  all: told(
    v.pipe(concepts, v.minLength(1, 'names no concept')),
    'Every one of these concepts, or one of the alternatives joined with |.',
  ),
  any: v.optional(told(concepts, 'At least one of these concepts.')),
  none: v.optional(told(concepts, 'None of these concepts.')),
  who: told(
    v.array(v.picklist(['man', 'trans-woman', 'trans-man', 'woman', 'newborn', 'animal', 'anyone'])),
    'Whose milk, breast or body it is about; empty: does not matter.',
  ),
  negation: v.optional(
    told(
      v.picklist(['flips', 'part-of-claim', 'explained', 'neutral']),
      'How "not" is read. flips (default): it denies the claim. part-of-claim: the claim is itself a negative, so "not" asserts it. explained: the claim explains why there is no milk, so only a negated explanation denies it. neutral: the claim is put with and without "not", so only a judgement ("a myth") denies it.',
    ),
  ),
  general: v.optional(
    told(
      v.boolean(),
      'A statement about a whole family: yields wherever a more specific fact check of the family matches.',
    ),
  ),
});

const citation = v.strictObject({
  source: told(slug, 'Key of data/sources.json.'),
  says: told(text, 'What the work says of the claim, in our words.'),
  locator: v.optional(told(text, 'Where in the work: page, chapter, table.')),
  read: told(v.picklist(readDepths), 'How far we read it.'),
});

const searchRecord = v.strictObject({
  date,
  places: told(v.pipe(v.array(text), v.minLength(1, 'names no place')), 'Where it was looked for.'),
  terms: told(v.pipe(v.array(text), v.minLength(1, 'names no terms')), 'Which words it was looked for with.'),
  result: told(text, 'What was found instead.'),
  wouldChange: told(text, 'What would change the finding.'),
});

const fields = v.strictObject({
  $schema: v.optional(v.string()),
  id: told(slug, 'The name of the file without .json; never changed once published.'),
  theme: v.picklist(themes),
  claim: told(text, 'The claim as one plain declarative sentence, as pages make it.'),
  kind: told(
    v.picklist(['fact', 'attribution']),
    'fact: about the world; attribution: that somebody said it.',
  ),
  speaker: v.optional(told(text, 'Attributions: who is said to have said it.')),
  speakerType: v.optional(told(v.picklist(['person', 'organisation', 'text']), 'What the speaker is.')),
  substance: v.optional(told(slug, 'Attributions: id of the fact check on whether what they said is true.')),
  finding: told(v.picklist(findings), 'What the evidence says of the claim; see METHOD.md.'),
  certainty: told(v.picklist(certainties), 'How sure the evidence makes us, after GRADE; see METHOD.md.'),
  answer: told(
    v.pipe(text, v.maxLength(140, 'is longer than 140 characters')),
    'One line a 15-year-old understands, at most 140 characters.',
  ),
  explanation,
  detail: told(text, 'What was measured, in whom, how many; what is not known.'),
  evidenceLevel: told(v.picklist(evidenceLevels), 'The best kind of evidence that bears on the claim.'),
  studied: told(
    v.pipe(v.array(v.picklist(studiedGroups)), v.minLength(1, 'names no group')),
    'In whom or what it was studied.',
  ),
  sources: v.array(citation),
  searchRecord: v.optional(told(searchRecord, 'Needed for every unsupported finding.')),
  variants: told(
    v.array(
      v.strictObject({
        says: text,
        finding: v.picklist(findings),
        factCheck: v.optional(told(slug, 'The fact check that reviews this variant.')),
      }),
    ),
    'Other forms in which pages make the claim, each with its own finding.',
  ),
  related: told(v.array(slug), 'Ids of fact checks a reader of this one may want.'),
  advice: v.optional(told(text, 'When to see a doctor, where the claim touches symptoms or medicines.')),
  about: told(about, 'What a passage must speak of to be matched.'),
  phrasings: told(v.pipe(v.array(text), v.minLength(1, 'is empty')), 'How pages put the claim.'),
  mustMatch: told(
    v.pipe(v.array(text), v.minLength(5, 'has fewer than five sentences')),
    'Sentences that must be matched, asserting or denying, in our own words.',
  ),
  mustNotMatch: told(
    v.pipe(v.array(text), v.minLength(3, 'has fewer than three sentences')),
    'Sentences that must not be matched, in our own words.',
  ),
  lastChecked: date,
  history: told(
    v.pipe(v.array(v.strictObject({ date, change: text })), v.minLength(1, 'holds no entry')),
    'What was changed, oldest first.',
  ),
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
  v.forward(
    v.check(
      (f) => f.kind !== 'attribution' || f.speakerType !== undefined,
      'is missing: an attribution says what its speaker is',
    ),
    ['speakerType'],
  ),
  v.forward(
    v.check(
      (f) => f.kind !== 'attribution' || f.substance !== undefined,
      'is missing: an attribution names the fact check on whether it is true',
    ),
    ['substance'],
  ),
  v.forward(
    v.check(
      (f) => f.finding === 'unsupported' || f.sources.length > 0,
      'is empty: only an unsupported finding may stand without a source',
    ),
    ['sources'],
  ),
);

export type FactCheck = v.InferOutput<typeof factCheckSchema>;
export type Finding = FactCheck['finding'];
export type About = FactCheck['about'];
export type Citation = FactCheck['sources'][number];
export type EvidenceLevel = FactCheck['evidenceLevel'];
export type StudiedGroup = FactCheck['studied'][number];
