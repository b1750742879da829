/** Brings scripts into pages: the reader where the topic gate opened, the watcher into tabs that were open before us. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Both browsers take document ids here; the polyfill's types don't know them yet. */
type DocumentTarget = { tabId: number; documentIds?: string[]; frameIds?: number[] };

/** Puts highlight rules and reader into the document that asked; a document that has gone needs neither. */
export async function bringReader(
  sender: Runtime.MessageSender & { documentId?: string },
  css: string,
): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const target: DocumentTarget = sender.documentId
    ? { tabId, documentIds: [sender.documentId] }
    : { tabId, frameIds: [sender.frameId ?? 0] };
  try {
    await browser.scripting.insertCSS({ target, css } as Parameters<typeof browser.scripting.insertCSS>[0]);
    await browser.scripting.executeScript({ target, files: ['/reader.js'] } as Parameters<
      typeof browser.scripting.executeScript
    >[0]);
  } catch {
    // The tab was closed or has moved on.
  }
}

async function bringWatchers(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['/watcher.js'] })
      .catch(() => undefined);
  }
}

/** Right after installation and update, and when access is granted, open tabs get their watcher. */
export function reinject(): void {
  browser.runtime.onInstalled.addListener(() => void bringWatchers());
  browser.permissions.onAdded.addListener(() => void bringWatchers());
}
