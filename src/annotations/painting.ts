/** What painting is, whichever way the browser lets us do it. */
import type { Verdict } from '../claims/match.ts';
import type { UnderlineStyle } from '../settings/settings.ts';
import type { Annotation } from './annotation.ts';

export type PaintLook = {
  underline: UnderlineStyle;
  /** The verdicts that are underlined. */
  marked: readonly Verdict[];
};

/** Shows annotations on a page; changes nothing of the page itself. */
export type Painter = {
  /** Replaces all underlines painted before. */
  paint(annotations: Annotation[], look: PaintLook): void;
  /** Marks one sentence, until another or `null` is marked. */
  mark(range: Range | null): void;
  /** Draws the eye to a sentence; a pulse, or a still mark for those who want no motion. */
  flash(range: Range): void;
  /** Takes away all that this painter has painted, and nothing else. */
  clear(): void;
};
