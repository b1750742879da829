/** What the matcher reads: one sentence with the text around it that may complete its meaning. */
export type Passage = {
  /** The caller's name for the passage; unique within one call. */
  id: string;
  /** The sentence itself. */
  text: string;
  kind: 'heading' | 'sentence' | 'bullet';
  /** Title of the document; empty where there is none. */
  title: string;
  /** Headings the sentence stands under, outermost first. */
  headings: string[];
  /** Sentences before it in the same section, oldest first; at most three. */
  before: string[];
  /** For a list item: the sentence that introduces its list. */
  leadIn: string;
};

/** @returns a sentence with nothing around it */
export const barePassage = (id: string, text: string): Passage => ({
  id,
  text,
  kind: 'sentence',
  title: '',
  headings: [],
  before: [],
  leadIn: '',
});
