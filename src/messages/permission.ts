import { type Permission, permissionFor, siteOf } from '../settings/settings.ts';
import { readSettings, readSite } from '../settings/store.ts';
import { browser } from './browser.ts';

/**
 * @param address of the tab's page
 * @param asked whether the reader asked for this very page
 * @returns whether it may be read, and if not, why; the extension's own first-run page always may
 */
export async function permissionOf(address: string, asked: boolean): Promise<Permission> {
  if (asked || address.startsWith(browser.runtime.getURL(''))) return 'read';
  const site = siteOf(address);
  const [settings, own] = await Promise.all([readSettings(), site ? readSite(site) : undefined]);
  return permissionFor(settings, own);
}
