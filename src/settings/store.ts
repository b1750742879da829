/**
 * Where settings are kept: in the browser's synced storage. Each site has an entry of its own, so that switches made
 * on two devices don't overwrite each other and no entry outgrows the browser's limit of 8 KB.
 */
import { browser } from '../messages/browser.ts';
import { settingsKey, siteKey, sitePrefix } from './keys.ts';
import {
  parseSettings,
  permissionFor,
  type Settings,
  type SiteSwitch,
  type Sites,
  toggled,
} from './settings.ts';

const area = browser.storage.sync;

export async function readSettings(): Promise<Settings> {
  return parseSettings((await area.get(settingsKey))[settingsKey]);
}

// A change reads before it writes: one after the other loses neither.
let last: Promise<unknown> = Promise.resolve();

/** @throws when the browser's quota is used up */
export function changeSettings(part: Partial<Settings>): Promise<void> {
  const next = last.then(async () => area.set({ [settingsKey]: { ...(await readSettings()), ...part } }));
  last = next.catch(() => undefined);
  return next;
}

const isSwitch = (value: unknown): value is SiteSwitch => value === 'on' || value === 'off';

export async function readSites(): Promise<Sites> {
  const sites: Sites = {};
  for (const [name, value] of Object.entries(await area.get(null)))
    if (name.startsWith(sitePrefix) && isSwitch(value)) sites[name.slice(sitePrefix.length)] = value;
  return sites;
}

/** @returns a site's own switch, if it has one */
export async function readSite(site: string): Promise<SiteSwitch | undefined> {
  const name = siteKey(site);
  const value = (await area.get(name))[name];
  return isSwitch(value) ? value : undefined;
}

/** @param to `null`: the site follows the reading mode again */
export async function switchSite(site: string, to: SiteSwitch | null): Promise<void> {
  if (to) await area.set({ [siteKey(site)]: to });
  else await area.remove(siteKey(site));
}

/** Turns the site's switch round; nothing changes while reading is off everywhere. */
export async function toggleSite(site: string): Promise<void> {
  const [settings, own] = await Promise.all([readSettings(), readSite(site)]);
  const to = toggled(settings, permissionFor(settings, own));
  if (to !== undefined) await switchSite(site, to);
}

/**
 * Calls back after any change, made here or on another device.
 * @returns a function that ends it
 */
export function onSettingsChange(listener: () => void): () => void {
  const hear = (_changes: unknown, changed: string) => {
    if (changed === 'sync') listener();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

/** Forgets all settings and switches. */
export const clearSettings = (): Promise<void> => area.clear();
