import { render } from 'preact';
import { browser } from '../../src/messages/browser.ts';
import { openSidePanel } from '../../src/messages/side-panel.ts';
import { watchTab } from '../../src/messages/tab-store.ts';
import { dressPage } from '../../src/ui/page-styles.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { speak } from '../../src/ui/say.ts';
import { tabServices } from './services.ts';

const given = new URLSearchParams(location.search);

/** Opened as a page of its own (a narrow window, a test) the address names the tab it speaks of. */
async function currentTab(): Promise<{ id: number; address: string; windowId: number }> {
  const named = Number(given.get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { id: tab?.id ?? -1, address: tab?.url ?? '', windowId: tab?.windowId ?? -1 };
}

speak((name, values) => browser.i18n.getMessage(name, values));
dressPage(document);
const tab = currentTab();
let windowId = -1;
void tab.then((one) => {
  windowId = one.windowId;
});
const services = tabServices(() => tab);
render(
  <Popup
    services={{
      ...services,
      given: given.get('check') ?? '',
      onChange: (listener, signal) => void tab.then(({ id }) => watchTab(id, listener, signal)),
      goTo: async (frameId, passage, card) => {
        await services.goTo(frameId, passage, card);
        // The card has the focus now; a popup that stays would take it back.
        if (card && !given.has('tab')) window.close();
      },
      openPanel: async () => {
        await openSidePanel(windowId);
        window.close();
      },
    }}
  />,
  document.getElementById('app') as HTMLElement,
);
