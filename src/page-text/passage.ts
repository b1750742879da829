/** One sentence with the text around it, as this room hands it on. */
export type PagePassage = {
  /** Unique within the document; the same text in the same block keeps it. */
  id: string;
  text: string;
  kind: 'heading' | 'sentence' | 'bullet';
  title: string;
  /** Outermost first. */
  headings: string[];
  /** At most three sentences before it in the same section, oldest first. */
  before: string[];
  /** The sentence that introduces the list it is an item of. */
  leadIn: string;
};

/** A block's text as the passage builder needs it, wherever it comes from. */
export type TextBlock = {
  text: string;
  kind: PagePassage['kind'];
  /** Headings: 1 to 6. */
  level: number;
  /** List items: nesting depth from 1; else 0. */
  depth: number;
  /** True where text before the block was left out: it has no sentences before it. */
  afterGap?: boolean;
};
