/** The commands' keys, which only the browser can change. */
import { browser } from './browser.ts';

/** @returns every command with its keys; empty where none are set */
export async function readShortcuts(): Promise<{ name: string; keys: string }[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Firefox 137 and newer; the polyfill's types don't know it yet. */
type Openable = { openShortcutSettings?: () => Promise<void> };

/** Opens the browser's own page for shortcuts. */
export async function changeShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as Openable;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
