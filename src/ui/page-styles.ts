import { pageStyles } from './styles.ts';

/** Gives one of the extension's own pages its styles. */
export function adoptPageStyles(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyles);
  document.adoptedStyleSheets = [sheet];
}
