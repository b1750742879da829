/** What popup and side panel share of their wiring. */
import { browser } from '../../src/messages/browser.ts';
import { clearRecentChecks, recentChecks, rememberCheck } from '../../src/messages/recent-checks.ts';
import { ask, askTab } from '../../src/messages/send.ts';
import { readSettings, switchSite } from '../../src/settings/store.ts';
import type { PopupServices } from '../../src/ui/popup/popup.tsx';
import { checkText } from './check-text.ts';

export type Tab = { id: number; address: string };

/** @param current the tab that is spoken of */
export function tabServices(
  current: () => Promise<Tab>,
): Omit<PopupServices, 'onChange' | 'given' | 'openPanel'> {
  return {
    tabState: async () => ask('tabState', { tabId: (await current()).id }),
    address: async () => (await current()).address,
    readTab: async () => ask('readTab', { tabId: (await current()).id }),
    check: checkText,
    explain: (factCheck) => ask('explain', { factCheck }),
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
    goTo: async (frameId, passage, card) => {
      await askTab((await current()).id, frameId, 'goTo', { passage, card });
    },
    setSite: async (site, on) => {
      const { reading } = await readSettings();
      await switchSite(site, on ? (reading === 'on-click' ? 'on' : null) : 'off');
    },
    version: browser.runtime.getManifest().version,
  };
}
