/** Settings reach open pages at once: readers are told, switched-off tabs forgotten, switched-on ones watched. */
import { readSettings } from '../settings/store.ts';
import { paintCount, paintOff } from './badge.ts';
import { browser } from './browser.ts';
import type { PageSettings } from './calls.ts';
import { bringWatcher } from './inject.ts';
import { permissionOf } from './permission.ts';
import { askTab } from './send.ts';
import { changeTab, forgetTab, readTabStore } from './tab-store.ts';

/** @returns what the readers of a tab go by */
export async function pageSettings(address: string, tabId: number | undefined): Promise<PageSettings> {
  const { marked, underline, hints, announce } = await readSettings();
  const stored = tabId === undefined ? null : await readTabStore(tabId);
  const read = (await permissionOf(address, stored?.asked === true)) === 'read';
  return { marked, underline, hints, announce, read };
}

async function applyTo(tabId: number, address: string): Promise<void> {
  // Whoever switches off means also the page that was asked for.
  const switchedOff = (await permissionOf(address, false)).startsWith('off');
  if (switchedOff && (await readTabStore(tabId))?.asked) await changeTab(tabId, ({ frames }) => ({ frames }));
  const settings = await pageSettings(address, tabId);
  await askTab(tabId, null, 'settings', settings).catch(() => undefined);
  if (settings.read) await bringWatcher(tabId);
  else await forgetTab(tabId);
  await paintTab(tabId, address);
}

/** Tells every open tab. */
export async function applySettings(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) if (id !== undefined) await applyTo(id, url ?? '');
}

/** The badge of a tab: a count, "off", or nothing. */
export async function paintTab(tabId: number, address: string): Promise<void> {
  const stored = await readTabStore(tabId);
  const permission = await permissionOf(address, stored?.asked === true);
  if (permission.startsWith('off')) await paintOff(tabId, /^https?:/.test(address));
  else await paintCount(tabId, stored?.frames ?? []);
}
