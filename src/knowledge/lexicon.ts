/** The topic's words, from data/lexicon.json: concepts with their terms, masks and cue words. */
import * as v from 'valibot';

/**
 * Terms are lower-case words without punctuation, separated by single spaces; `*` ends a word that may go on
 * ("lactat*"), a lone `~` stands for up to two words ("prolactin ~ high").
 */
const term = v.pipe(
  v.string(),
  v.regex(
    /^[\p{Ll}\p{N}']+\*?( ([\p{Ll}\p{N}']+\*?|~))*$/u,
    'is not a term: lower-case words, * at the end of a word, ~',
  ),
);
const terms = v.pipe(v.array(term), v.minLength(1, 'is empty'));

const conceptRoles = ['who', 'milk', 'anchor', 'cue'] as const;

export const lexiconSchema = v.strictObject({
  $schema: v.optional(v.string()),
  gate: v.strictObject({
    /** Short plain substrings, lower case ("east fe" of "breast-feeding"): without one no page is on the topic. */
    anchors: v.array(v.string()),
    companions: v.array(v.string()),
    /** Concepts of which a sentence or its context must name one before it can make a claim. */
    topic: v.array(v.string()),
    /** Concepts whose terms make a block worth reading. */
    mentions: v.array(v.string()),
  }),
  concepts: v.record(
    v.string(),
    v.strictObject({
      /**
       * `who`: whose body or milk; `milk`: milk and its making. Both may be inherited from context.
       * `anchor`: what the claim is about besides; `cue`: strength, frequency, possibility.
       */
      role: v.picklist(conceptRoles),
      terms,
    }),
  ),
  /** Concepts so particular that a general fact check doesn't speak of a sentence that names one. */
  specific: v.array(v.string()),
  /** Expressions in which the topic's words mean something else; nothing inside them counts. */
  masks: terms,
  cues: v.strictObject({
    /** Words that negate the clause they stand in. */
    negators: terms,
    /** Words that judge a whole statement as untrue. */
    judgements: terms,
    /** Negations that deny nothing ("not only"). */
    free: terms,
    /** "Only women": denies it of men without a negation. */
    exclusive: terms,
    hedges: terms,
    /** Wishes, jokes, fiction, conditions contrary to fact. */
    irrealis: terms,
    firstPerson: terms,
    /** What people do around somebody else's nursing. */
    support: terms,
    reporting: terms,
    /** Words that open an answer to the question before. */
    answers: terms,
    /** Verbs that make a heading a statement. */
    verbs: terms,
  }),
  /** Words that open a question. */
  interrogatives: terms,
});

export type Lexicon = v.InferOutput<typeof lexiconSchema>;
export type CueKind = keyof Lexicon['cues'];
