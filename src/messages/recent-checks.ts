/** What was typed into the check box lately; kept on this device only. */
import { browser } from './browser.ts';

const key = 'recent-checks';
const most = 8;

/** @returns newest first */
export async function recentChecks(): Promise<string[]> {
  const stored = (await browser.storage.local.get(key))[key];
  return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];
}

export async function rememberCheck(text: string): Promise<void> {
  if (text === '') return;
  const others = (await recentChecks()).filter((one) => one !== text);
  await browser.storage.local.set({ [key]: [text, ...others].slice(0, most) });
}

export const clearRecentChecks = (): Promise<void> => browser.storage.local.remove(key);
