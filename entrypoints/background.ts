import { defineBackground } from 'wxt/utils/define-background';
import { highlightCss } from '../src/annotations/highlight-css.ts';
import { browser } from '../src/messages/browser.ts';
import { listenForCommands } from '../src/messages/commands.ts';
import { createBringReader } from '../src/messages/inject.ts';
import { listen, listenToInstallation, listenToTabs } from '../src/messages/listen.ts';
import { createService } from '../src/messages/service.ts';
import { passagesOfText } from '../src/page-text/plain-text.ts';

export default defineBackground({
  type: 'module',
  main() {
    const bringReader = createBringReader(highlightCss);
    listen(createService({ bringReader, passagesOfText }));
    listenToTabs();
    listenForCommands(bringReader);
    listenToInstallation(() => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
  },
});
