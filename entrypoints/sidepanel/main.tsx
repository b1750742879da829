import { render } from 'preact';
import { browser } from '../../src/messages/browser.ts';
import { dressPage } from '../../src/ui/page-styles.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { speak } from '../../src/ui/say.ts';
import { followTab } from '../popup/follow.ts';
import { noTab, type Tab, tabOf, tabServices } from '../popup/services.ts';

const own = browser.runtime.getURL('sidepanel.html');

/** The active tab of this window; opened as a tab itself, the panel goes on speaking of the one that was active before. */
let lastSeen = noTab;
async function currentTab(): Promise<Tab> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const self = active?.url?.startsWith(own) === true;
  const tab = self ? await browser.tabs.get(lastSeen.id).catch(() => undefined) : active;
  lastSeen = tab ? tabOf(tab) : noTab;
  return lastSeen;
}

speak((name, values) => browser.i18n.getMessage(name, values));
dressPage(document);
render(
  <Popup
    services={{
      ...tabServices(currentTab),
      given: '',
      place: 'panel',
      onChange: followTab(currentTab, true),
    }}
  />,
  document.getElementById('app') as HTMLElement,
);
