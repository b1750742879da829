import topicTerms from 'virtual:gate/topic';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compileTopicGate } from '../src/claims/gate.ts';
import { isAlive, readSynced, send } from '../src/messages/page-api.ts';
import { scan } from '../src/page-text/scan.ts';
import { settingsKey, siteKey } from '../src/settings/keys.ts';

/** Shared by all our scripts in this document; invisible to the page. */
const flags = globalThis as { lactofactWatches?: boolean };
/** Changes are looked at together after this pause, in milliseconds. */
const settle = 300;
/** More changed places than this: the whole page is looked at instead. */
const mostPlaces = 50;
/** After so many looks at changes without a hit the page is let be until it is shown again. */
const patience = 200;

export default defineUnlistedScript(() => {
  if (flags.lactofactWatches) return;
  flags.lactofactWatches = true;
  const gate = compileTopicGate(topicTerms);
  const stop = new AbortController();
  const { signal } = stop;
  let places = new Set<Element>();
  let timer = 0;
  let looks = 0;

  const observer = new MutationObserver((records) => {
    if (!isAlive()) {
      stop.abort();
      return;
    }
    for (const { target, addedNodes, type } of records) {
      if (places.size > mostPlaces) break;
      if (type === 'characterData' || addedNodes.length > 0) {
        const place = target.nodeType === 1 ? (target as Element) : target.parentElement;
        if (place) places.add(place);
      }
    }
    if (places.size > 0 && timer === 0) timer = window.setTimeout(look, settle);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  async function isOnTopic(roots: Iterable<Element>): Promise<boolean> {
    if (gate.onTopic(document.title)) return true;
    for (const root of roots) {
      if (root.isConnected && (await scan(root, gate, signal))) return true;
    }
    return false;
  }

  async function look(): Promise<void> {
    const roots = places.size > mostPlaces && document.body ? [document.body] : [...places];
    places = new Set();
    looks += 1;
    if (await isOnTopic(roots)) {
      arrive();
      return;
    }
    timer = 0;
    if (looks > patience) stop.abort();
  }

  function arrive(): void {
    stop.abort();
    // Where the background brings no reader (it was switched off meanwhile), a later watcher asks again.
    flags.lactofactWatches = false;
    if (isAlive()) void send('onTopic');
  }

  /**
   * Switched off, or waiting for a click, a page isn't even scanned. A frame can't know its tab's site: there the
   * background decides when the gate has opened.
   */
  async function isOff(): Promise<boolean> {
    const site = siteKey(location.hostname);
    const stored = await readSynced(settingsKey, site);
    const mode = (stored[settingsKey] as { reading?: string } | undefined)?.reading;
    const own = window.top === window ? stored[site] : 'on';
    return mode === 'off' || own === 'off' || (mode === 'on-click' && own !== 'on');
  }

  async function start(): Promise<void> {
    if (await isOff()) {
      // The background sends a new watcher when it is switched on.
      flags.lactofactWatches = false;
      return;
    }
    if (await isOnTopic(document.body ? [document.body] : [])) arrive();
    else observer.observe(document, { childList: true, characterData: true, subtree: true });
  }
  void start();
});
