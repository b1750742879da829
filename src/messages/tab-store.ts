/**
 * What the popup and the badge know of each tab. It lives in session storage, because the browser stops the
 * background at any time; it goes with the browser session.
 */
import { browser } from './browser.ts';
import type { FrameMatches, TabState } from './calls.ts';

type Stored = { frames: FrameMatches[] };

const keyOf = (tabId: number) => `tab-${tabId}`;

async function read(tabId: number): Promise<Stored | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Stored | undefined) ?? null;
}

// Frames of one tab report at the same time; each waits for the one before.
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

const count = (frames: FrameMatches[]) =>
  frames
    .flatMap((frame) => frame.matched)
    .filter(({ matches }) => matches.some(({ factCheck }) => factCheck !== null)).length;

async function paintBadge(tabId: number, frames: FrameMatches[]): Promise<void> {
  const claims = count(frames);
  await browser.action.setBadgeBackgroundColor({ color: '#3b4a6b', tabId });
  await browser.action.setBadgeText({ text: claims === 0 ? '' : String(claims), tabId });
}

/** Replaces one frame's part; a new top document forgets the frames of the one before. */
export function storeFrame(tabId: number, frame: FrameMatches): Promise<void> {
  return inTurn(async () => {
    const before = (await read(tabId))?.frames ?? [];
    const sameTop = frame.frameId !== 0 || before.some((one) => one.documentId === frame.documentId);
    const others = sameTop ? before.filter((one) => one.frameId !== frame.frameId) : [];
    const frames = [...others, frame].sort((a, b) => a.frameId - b.frameId);
    await browser.storage.session.set({ [keyOf(tabId)]: { frames } });
    await paintBadge(tabId, frames);
  });
}

/** Forgets the tab: it was closed, or shows another page now. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

/** @returns what is known of the tab */
export async function tabState(tabId: number): Promise<TabState> {
  const stored = await read(tabId);
  if (stored) return { state: 'read', frames: stored.frames };
  // Where no script of ours may run, asking for the tab's own scripts fails.
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return { state: 'off-topic' };
  } catch {
    return { state: 'unreadable' };
  }
}
