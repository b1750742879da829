/** Brings scripts into pages: the reader where the topic gate opened or one asks, the watcher into tabs that were open before us. */
import type { Runtime, Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Both browsers take document ids here; the polyfill's types don't know them yet. */
type Target = Scripting.InjectionTarget & { documentIds?: string[] };

export type BringReader = (target: Target) => Promise<void>;

/** @returns the document that sent a message, as a target for scripts */
export function targetOf(sender: Runtime.MessageSender & { documentId?: string }): Target | null {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  return sender.documentId
    ? { tabId, documentIds: [sender.documentId] }
    : { tabId, frameIds: [sender.frameId ?? 0] };
}

/**
 * @param css the highlights' rules
 * @returns a function that puts rules and reader into documents; those that have gone or let nobody in are left out
 */
export function createBringReader(css: string): BringReader {
  return async (target) => {
    try {
      await browser.scripting.insertCSS({ target, css });
      await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    } catch {
      // The tab was closed, has moved on, or is a page of the browser's own.
    }
  };
}

/** A document that has its watcher already is not watched twice. */
export const bringWatcher = (tabId: number): Promise<void> =>
  browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/watcher.js'] }).then(
    () => undefined,
    () => undefined,
  );

/** Gives every open tab its watcher. */
export async function bringWatchers(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await bringWatcher(id);
}
