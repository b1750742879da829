/** Commands of keyboard and context menu, carried out in the tab at hand. */
import { siteOf } from '../settings/settings.ts';
import { toggleSite } from '../settings/store.ts';
import { browser } from './browser.ts';
import type { BringReader } from './inject.ts';
import { askTab } from './send.ts';
import { changeTab, readTabStore } from './tab-store.ts';

type Direction = 'next' | 'previous';

async function currentTab(): Promise<{ id: number; url: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** From frame to frame, and from the last to the first. */
async function step(tabId: number, direction: Direction): Promise<void> {
  const stored = await readTabStore(tabId);
  const frames = (stored?.frames ?? [])
    .filter(({ matched }) => matched.some(({ matches }) => matches.some(({ shown }) => shown === 'inline')))
    .map(({ frameId }) => frameId);
  if (direction === 'previous') frames.reverse();
  const first = Math.max(0, frames.indexOf(stored?.at ?? 0));
  const order = [...frames.slice(first), ...frames.slice(0, first), ...frames.slice(first, first + 1)];
  for (const [index, frameId] of order.entries()) {
    const from = index === 0 ? 'here' : 'edge';
    const moved = await askTab(tabId, frameId, 'step', { direction, from }).catch(() => false);
    if (!moved) continue;
    await changeTab(tabId, (before) => ({ ...before, at: frameId }));
    return;
  }
}

/** Where no script may run the text is checked in a tab of our own. */
async function checkElsewhere(text: string): Promise<void> {
  if (text)
    await browser.tabs.create({
      url: browser.runtime.getURL(`popup.html?check=${encodeURIComponent(text)}`),
    });
}

async function checkSelection(
  bringReader: BringReader,
  tabId: number,
  frameId: number | null,
  text: string,
): Promise<void> {
  await bringReader(frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] });
  const checked = await askTab(tabId, frameId, 'checkSelection', { text }).catch(() => null);
  if (checked === null) await checkElsewhere(text);
}

const menuId = 'check-selection';

/** @param bringReader brings the reader where a selection is to be checked */
export function listenForCommands(bringReader: BringReader): void {
  browser.commands.onCommand.addListener((command) => {
    void currentTab().then(async (tab) => {
      if (!tab) return;
      if (command === 'next-claim') await step(tab.id, 'next');
      if (command === 'previous-claim') await step(tab.id, 'previous');
      if (command === 'toggle-site' && siteOf(tab.url)) await toggleSite(siteOf(tab.url));
      if (command === 'check-selection') await checkSelection(bringReader, tab.id, null, '');
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => {
    if (menuItemId !== menuId) return;
    // Pages of the browser's own have no number for a tab of theirs.
    if (tab?.id === undefined || tab.id < 0) void checkElsewhere(selectionText ?? '');
    else void checkSelection(bringReader, tab.id, frameId ?? 0, selectionText ?? '');
  });
}

/** The browser keeps the entry; it is made anew after installation, update and a change of language. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    contexts: ['selection'],
    title: browser.i18n.getMessage('menuCheckSelection'),
  });
}
