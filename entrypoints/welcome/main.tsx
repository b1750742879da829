import { render } from 'preact';
import { highlightCss } from '../../src/annotations/highlight-css.ts';
import { browser } from '../../src/messages/browser.ts';
import { readShortcuts } from '../../src/messages/shortcuts.ts';
import { dressPage } from '../../src/ui/page-styles.ts';
import { speak } from '../../src/ui/say.ts';
import { Welcome } from '../../src/ui/welcome.tsx';
import { startReader } from '../reading/start.ts';

speak((name, values) => browser.i18n.getMessage(name, values));
dressPage(document);
const keys = Object.fromEntries((await readShortcuts()).map((one) => [one.name, one.keys]));
render(
  <Welcome keys={keys} onOptions={() => void browser.runtime.openOptionsPage()} />,
  document.getElementById('app') as HTMLElement,
);
// Browsers bring no scripts into pages of extensions: here the page reads itself.
const highlights = new CSSStyleSheet();
highlights.replaceSync(highlightCss);
document.adoptedStyleSheets.push(highlights);
startReader(document);
