/** What wakes the background: messages (misshapen or misplaced ones are refused), tabs, settings, installation. */
import type { Runtime } from 'webextension-polyfill';
import { onSettingsChange } from '../settings/store.ts';
import { browser } from './browser.ts';
import { offerMenu } from './commands.ts';
import { bringWatcher, bringWatchers } from './inject.ts';
import { askTab } from './send.ts';
import type { Service } from './service.ts';
import { applySettings, paintTab } from './settings-changes.ts';
import { type From, receive } from './shapes.ts';
import { forgetTab, readTabStore } from './tab-store.ts';

const own = browser.runtime.getURL('');

function senderKind(sender: Runtime.MessageSender): From | null {
  if (sender.id !== browser.runtime.id) return null;
  return sender.url?.startsWith(own) ? 'own' : sender.tab ? 'page' : null;
}

/** @param service answers each call that is let through */
export function listen(service: Service): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender) => {
    const from = senderKind(sender);
    if (from === null) return Promise.reject(new Error('An unknown sender is not answered.'));
    try {
      const { call, input } = receive(message, from);
      return service(call, input as never, sender);
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/** Keeps what is known of tabs true: through navigation, closing, discarding and changes of settings. */
export function listenToTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  // A discarded tab comes back under another number.
  browser.tabs.onReplaced.addListener((_added, removed) => void forgetTab(removed));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading' && change.url !== undefined) void forgetTab(tabId);
    // Firefox brings pages back from its cache without any script of ours where the extension was updated meanwhile.
    if (change.status === 'complete') void afterLoading(tabId, tab.url ?? '');
  });
  onSettingsChange(() => void applySettings());
}

async function afterLoading(tabId: number, address: string): Promise<void> {
  // A page that was loaded anew may have no claims any more, and nobody to say so.
  const known = await readTabStore(tabId);
  if (known && !(await askTab(tabId, 0, 'here').catch(() => false))) await forgetTab(tabId);
  await paintTab(tabId, address);
  if (await wasUpdated()) await bringWatcher(tabId);
}

const updatedKey = 'updated';
const wasUpdated = async () => updatedKey in (await browser.storage.session.get(updatedKey));

/** @param onInstall what else to do after the very first installation */
export function listenToInstallation(onInstall: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void browser.storage.session.set({ [updatedKey]: true });
    void offerMenu();
    void bringWatchers();
    if (reason === 'install') onInstall();
  });
  browser.permissions.onAdded.addListener(() => void bringWatchers());
}
