/** What was typed into the check box lately; kept on this device only. */
import { browser } from './browser.ts';

const key = 'recent-checks';
const most = 8;
/** Longer texts are drafts and articles, not questions one comes back to. */
const longest = 200;

/** @returns newest first; what is not a short text is left out */
export async function recentChecks(): Promise<string[]> {
  const stored = (await browser.storage.local.get(key))[key];
  const fits = (one: unknown): one is string => typeof one === 'string' && one.length <= longest;
  return Array.isArray(stored) ? stored.filter(fits).slice(0, most) : [];
}

/** Puts a text first; an empty or long one is not kept. */
export async function rememberCheck(text: string): Promise<void> {
  const kept = text.trim();
  if (kept === '' || kept.length > longest) return;
  const others = (await recentChecks()).filter((one) => one !== kept);
  await browser.storage.local.set({ [key]: [kept, ...others].slice(0, most) });
}

export const clearRecentChecks = (): Promise<void> => browser.storage.local.remove(key);
