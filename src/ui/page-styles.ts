import { direction, language } from './say.ts';
import { pageStyles } from './styles.ts';

/** Gives one of the extension's own pages its styles, and the language and direction of its words (see `speak`). */
export function dressPage(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyles);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}
