/** The learned part of the matcher, as `npm run train` writes it to data/model.json. */
import type { LinearFile } from './linear-model.ts';
import type { TreesFile } from './trees.ts';

/** Class of a passage that claims nothing on the topic. */
export const noneClass = '(none)';
/** Class of a passage that claims something which no fact check covers. */
export const unlistedClass = '(unlisted)';

export type ModelFile = {
  /** Of everything the weights were made from: text, lexicon, fact checks (FNV-1a, hexadecimal). */
  trainedOn: string;
  /** Fact checks in the order of the linear scores, then the two classes above. */
  classes: string[];
  /** Whether the passage claims anything on the topic. */
  claims: LinearFile;
  /** Which claim, if any. */
  linear: LinearFile;
  /** Whether a candidate is right, from its signals. */
  trees: TreesFile;
  /** Whether it is denied, by its words. */
  stance: LinearFile;
  /** The same, from how the words' account stands to the scope of negation. */
  stanceTrees: TreesFile;
};
