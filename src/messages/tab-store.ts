/**
 * What the background knows of each tab. It lives in session storage, because the browser stops the background at
 * any time; it goes with the browser session.
 */
import { browser } from './browser.ts';
import type { FrameMatches } from './calls.ts';

type Stored = {
  frames: FrameMatches[];
  /** The reader asked for this page to be read, whatever the reading mode. */
  asked?: boolean;
  /** Frame whose claim was gone to last. */
  at?: number;
};

const keyOf = (tabId: number) => `tab-${tabId}`;

/** @returns what is stored of a tab; `null` where no reader was brought in */
export async function readTabStore(tabId: number): Promise<Stored | null> {
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

/** Changes what is stored of a tab; `change` gets an empty entry where there is none. */
export function changeTab(tabId: number, change: (before: Stored) => Stored): Promise<Stored> {
  return inTurn(async () => {
    const next = change((await readTabStore(tabId)) ?? { frames: [] });
    await browser.storage.session.set({ [keyOf(tabId)]: next });
    return next;
  });
}

/** Replaces one frame's part; a new top document forgets the frames of the one before. */
export function storeFrame(tabId: number, frame: FrameMatches): Promise<Stored> {
  return changeTab(tabId, (before) => {
    const top = before.frames.find(({ frameId }) => frameId === 0);
    const sameTop = frame.frameId !== 0 || !top || top.documentId === frame.documentId;
    const others = sameTop ? before.frames.filter(({ frameId }) => frameId !== frame.frameId) : [];
    return { ...before, frames: [...others, frame].sort((a, b) => a.frameId - b.frameId) };
  });
}

/** Forgets the tab: it was closed, shows another page now, or is no longer read. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

/** Calls back whenever what is stored of a tab changes; ends with the signal. */
export function watchTab(tabId: number, listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && keyOf(tabId) in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
