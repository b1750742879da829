/** The passages of an HTML file, read as on a page, without running anything in it. */
import { Window } from 'happy-dom';
import { compileMentions } from '../claims/gate.ts';
import { gateTerms } from '../claims/gate-terms.ts';
import type { Passage } from '../claims/passage.ts';
import type { Lexicon } from '../knowledge/lexicon.ts';
import { passagesOfDocument } from '../page-text/read-document.ts';

/** @returns passages in page order, of the blocks that mention the topic */
export function passagesOfHtml(html: string, lexicon: Lexicon): Passage[] {
  const window = new Window({
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
    },
  });
  window.document.write(html);
  const { mentions } = gateTerms(lexicon);
  return passagesOfDocument(window.document as unknown as Document, compileMentions(mentions));
}
