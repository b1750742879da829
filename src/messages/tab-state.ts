/** What popup and side panel show of a tab, and what stands in the way where there is nothing to show. */
import { siteOf } from '../settings/settings.ts';
import { browser } from './browser.ts';
import type { Barrier, TabState } from './calls.ts';
import { permissionOf } from './permission.ts';
import { readTabStore } from './tab-store.ts';

/** Where browsers let no extension in (Chrome, Edge, Firefox). */
const stores = /^(?:chromewebstore\.google\.com|microsoftedge\.microsoft\.com|addons\.mozilla\.org)$/;

async function barrierOf(address: string): Promise<Barrier> {
  if (!(await browser.permissions.contains({ origins: ['<all_urls>'] }))) return 'no-access';
  if (!/^(?:https?|file):/.test(address)) return 'browser-page';
  if (stores.test(siteOf(address))) return 'store';
  return /\.pdf$/i.test(URL.parse(address)?.pathname ?? '') ? 'pdf' : 'unknown';
}

/** @returns the type of the tab's document; `null` where no script of ours may run */
async function typeOf(tabId: number): Promise<string | null> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return (top?.result as string | undefined) ?? '';
  } catch {
    return null;
  }
}

export async function tabState(tabId: number): Promise<TabState> {
  // A window without a page of its own, such as the developer tools'.
  if (tabId < 0) return { site: '', state: 'unreadable', because: 'browser-page' };
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const address = tab?.url ?? '';
  const site = siteOf(address);
  const stored = await readTabStore(tabId);
  const permission = await permissionOf(address, stored?.asked === true);
  if (permission === 'read' && stored) return { site, state: 'read', frames: stored.frames };
  // A frame may have been read before; what can't be read now is said first.
  const type = await typeOf(tabId);
  if (type === null) return { site, state: 'unreadable', because: await barrierOf(address) };
  if (type === 'application/pdf') return { site, state: 'unreadable', because: 'pdf' };
  return { site, state: permission === 'read' ? 'off-topic' : permission };
}
