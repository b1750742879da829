import { render } from 'preact';
import { browser } from '../../src/messages/browser.ts';
import { openSidePanel } from '../../src/messages/side-panel.ts';
import { dressPage } from '../../src/ui/page-styles.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { speak } from '../../src/ui/say.ts';
import { followTab } from './follow.ts';
import { noTab, type Tab, tabOf, tabServices } from './services.ts';

const given = new URLSearchParams(location.search);
const named = given.get('tab');

/** Of the tab; a side panel opens in it straight from the click, when there is no time to ask. */
let windowId = -1;

/** Opened as a page of its own (a narrow window, a test) the address names the tab it speaks of. */
async function currentTab(): Promise<Tab> {
  try {
    const [tab] = named
      ? [await browser.tabs.get(Number(named))]
      : await browser.tabs.query({ active: true, currentWindow: true });
    if (!tab) return noTab;
    windowId = tab.windowId ?? windowId;
    return tabOf(tab);
  } catch {
    // The tab was closed meanwhile.
    return noTab;
  }
}

speak((name, values) => browser.i18n.getMessage(name, values));
dressPage(document);
const services = tabServices(currentTab);
render(
  <Popup
    services={{
      ...services,
      given: given.get('check') ?? '',
      place: given.has('check') ? 'page' : 'popup',
      onChange: followTab(currentTab, false),
      goTo: async (tabId, frameId, passage, card) => {
        const moved = await services.goTo(tabId, frameId, passage, card);
        // The card has the focus now; a popup that stays would take it back.
        if (moved && card && !named) window.close();
        return moved;
      },
      openPanel: async () => {
        await openSidePanel(windowId);
        if (!named) window.close();
      },
    }}
  />,
  document.getElementById('app') as HTMLElement,
);
