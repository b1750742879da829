/** Tells a screen reader how many claims a page makes; only where one asked for it in the options. */
import { sayCount } from '../ui/say.ts';
import type { Host } from './host.ts';

/** A live region must stand for a moment, in milliseconds, before its words are read out. */
const moment = 150;

export type Announcer = (claims: number) => void;

/** @returns says a number once, and again only when it has changed */
export function createAnnouncer(host: Host, signal: AbortSignal): Announcer {
  let said = -1;
  const name = 'announcements';
  signal.addEventListener('abort', () => host.release(name));
  return (claims) => {
    if (claims === said) return;
    said = claims;
    const region = host.layer(name);
    region.className = 'unseen';
    region.setAttribute('role', 'status');
    setTimeout(() => {
      region.textContent = sayCount('announceClaims', claims);
    }, moment);
  };
}
