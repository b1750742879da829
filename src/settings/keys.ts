/** Names of the entries in synced storage; the watcher reads them, so this file carries nothing else. */
export const settingsKey = 'settings';
export const sitePrefix = 'site:';
export const siteKey = (site: string): string => sitePrefix + site;
