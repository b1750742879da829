import { render } from 'preact';
import { browser } from '../../src/messages/browser.ts';
import { watchTab } from '../../src/messages/tab-store.ts';
import { dressPage } from '../../src/ui/page-styles.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { speak } from '../../src/ui/say.ts';
import { type Tab, tabServices } from '../popup/services.ts';

const ownAddress = browser.runtime.getURL('');

/** The active tab of this window; opened as a tab itself, the panel speaks of the one that was active before. */
let lastSeen: Tab = { id: -1, address: '' };
async function currentTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const own = tab?.url?.startsWith(`${ownAddress}sidepanel.html`);
  if (tab?.id !== undefined && !own) lastSeen = { id: tab.id, address: tab.url ?? '' };
  return lastSeen;
}

/** Another tab, another page in it, or another state of it. */
function follow(listener: () => void, signal: AbortSignal): void {
  let watching = new AbortController();
  const changed = () => {
    watching.abort();
    watching = new AbortController();
    void currentTab().then(({ id }) => watchTab(id, listener, watching.signal));
    listener();
  };
  const updated = (tabId: number, change: { status?: string }) => {
    if (tabId === lastSeen.id && change.status !== undefined) listener();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  changed();
  signal.addEventListener('abort', () => {
    watching.abort();
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

speak((name, values) => browser.i18n.getMessage(name, values));
dressPage(document);
render(
  <Popup services={{ ...tabServices(currentTab), given: '', onChange: follow }} />,
  document.getElementById('app') as HTMLElement,
);
