import { render } from 'preact';
import { browser } from '../../src/messages/browser.ts';
import { ask, askTab } from '../../src/messages/send.ts';
import { adoptPageStyles } from '../../src/ui/page-styles.ts';
import { Popup } from '../../src/ui/popup.tsx';
import { speak } from '../../src/ui/say.ts';

/** Opened as a page of its own (a narrow window, a test) the address names the tab it speaks of. */
async function currentTab(): Promise<{ id: number; address: string }> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { id: tab?.id ?? -1, address: tab?.url ?? '' };
}

speak((name, values) => browser.i18n.getMessage(name, values));
adoptPageStyles(document);
const tab = currentTab();
render(
  <Popup
    services={{
      tabState: async () => ask('tabState', { tabId: (await tab).id }),
      address: async () => (await tab).address,
      check: (text) => ask('check', { text }),
      explain: (factCheck) => ask('explain', { factCheck }),
      saveReport: async (report) => {
        await ask('saveReport', { report });
      },
      saveMute: async (mute) => {
        await ask('saveMute', { mute });
      },
      deleteMute: (id) => ask('deleteMute', { id }),
      goTo: async (frameId, passage) => askTab((await tab).id, frameId, 'goTo', { passage, card: false }),
      openFactCheck: (factCheck) => ask('openFactCheck', { factCheck }),
      openOptions: () => browser.runtime.openOptionsPage(),
      version: browser.runtime.getManifest().version,
    }}
  />,
  document.getElementById('app') as HTMLElement,
);
