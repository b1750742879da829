import { browser } from './browser.ts';
import type { FrameMatches } from './calls.ts';

const quiet = '#5b6478';
const busy = '#3b4a6b';

const count = (frames: FrameMatches[]) =>
  frames
    .flatMap((frame) => frame.matched)
    .filter(({ matches }) => matches.some(({ factCheck }) => factCheck !== null)).length;

async function paint(tabId: number, text: string, color: string): Promise<void> {
  // The tab may have been closed meanwhile.
  await browser.action.setBadgeBackgroundColor({ color, tabId }).catch(() => undefined);
  await browser.action.setBadgeText({ text, tabId }).catch(() => undefined);
}

/** Shows how many sentences of the tab make a claim that a fact check covers. */
export function paintCount(tabId: number, frames: FrameMatches[]): Promise<void> {
  const claims = count(frames);
  return paint(tabId, claims === 0 ? '' : String(claims), busy);
}

/** Shows that the tab is not read, or (`off: false`) nothing. */
export const paintOff = (tabId: number, off: boolean): Promise<void> =>
  paint(tabId, off ? browser.i18n.getMessage('badgeOff') : '', quiet);
