/** What popup and side panel share of their wiring. */
import { browser } from '../../src/messages/browser.ts';
import { patiently } from '../../src/messages/patiently.ts';
import { clearRecentChecks, recentChecks, rememberCheck } from '../../src/messages/recent-checks.ts';
import { ask, askTab } from '../../src/messages/send.ts';
import { permissionFor, siteOf } from '../../src/settings/settings.ts';
import { readSettings, readSite, toggleSite } from '../../src/settings/store.ts';
import type { PopupServices } from '../../src/ui/popup/popup.tsx';
import type { SiteView } from '../../src/ui/popup/tab-view.ts';
import { checkText } from './check-text.ts';

export type Tab = { id: number; address: string; loading: boolean };

export const noTab: Tab = { id: -1, address: '', loading: false };

/** @returns the tab as this wiring needs it */
export const tabOf = (tab: { id?: number; url?: string; status?: string }): Tab => ({
  id: tab.id ?? -1,
  address: tab.url ?? '',
  loading: tab.status === 'loading',
});

async function siteView(address: string): Promise<SiteView | null> {
  const name = siteOf(address);
  if (!name) return null;
  const [settings, own] = await Promise.all([readSettings(), readSite(name)]);
  const permission = permissionFor(settings, own);
  if (permission === 'off') return null;
  return { name, on: permission === 'read', onClickElsewhere: settings.reading === 'on-click' };
}

/** @param current the tab that is spoken of */
export function tabServices(
  current: () => Promise<Tab>,
): Omit<PopupServices, 'onChange' | 'given' | 'place' | 'openPanel'> {
  return {
    async tab() {
      const { id, address, loading } = await current();
      const [state, site] = await Promise.all([
        patiently(() => ask('tabState', { tabId: id })),
        siteView(address),
      ]);
      return { id, address, loading, site, state };
    },
    readTab: (tabId) => ask('readTab', { tabId }),
    check: checkText,
    explain: (factCheck) => patiently(() => ask('explain', { factCheck })),
    recent: recentChecks,
    remember: rememberCheck,
    clearRecent: clearRecentChecks,
    saveReport: async (report) => {
      await ask('saveReport', { report });
    },
    saveMute: async (mute) => {
      await ask('saveMute', { mute });
    },
    deleteMute: (id) => ask('deleteMute', { id }),
    openFactCheck: (factCheck) => ask('openFactCheck', { factCheck }),
    openOptions: () => browser.runtime.openOptionsPage(),
    allow: () => browser.permissions.request({ origins: ['<all_urls>'] }),
    goTo: async (tabId, frameId, passage, card) =>
      (await askTab(tabId, frameId, 'goTo', { passage, card })) === true,
    toggleSite,
    version: browser.runtime.getManifest().version,
  };
}
