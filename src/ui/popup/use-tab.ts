/** Follows one tab's state. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TabState } from '../../messages/calls.ts';
import type { OnTabChange, TabView } from './tab-view.ts';

/** `waiting`: the page is about to be read; `failed`: the background could not be reached. */
export type PageState = TabState | { state: 'loading' | 'waiting' | 'failed' };

export type TabServices = {
  /** Rejects where the background can't be reached. */
  tab(): Promise<TabView>;
  onChange: OnTabChange;
};

/** Milliseconds a page that has just come in gets before "nothing on the topic" is believed. */
const settle = 1000;

export type FollowedTab = {
  tab: TabView | null;
  state: PageState;
  refresh(): Promise<void>;
  /** Like `refresh`, where the page is about to be read. */
  expect(): void;
};

export function useTab(services: TabServices): FollowedTab {
  const [tab, setTab] = useState<TabView | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const shown = useRef(0);
  /** How many reasons there are just now not to believe it. */
  const [settling, setSettling] = useState(0);

  const refresh = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const next = await services.tab().catch(() => null);
    // Answers may overtake each other; an older one never replaces a newer one.
    if (mine < shown.current) return;
    shown.current = mine;
    if (next) setTab(next);
    setFailed(next === null);
  }, [services]);

  const expect = useCallback(() => {
    setSettling((count) => count + 1);
    void refresh();
    setTimeout(() => {
      setSettling((count) => count - 1);
      void refresh();
    }, settle);
  }, [refresh]);

  // Before the frame is painted: painting and asking take their time side by side.
  useLayoutEffect(() => {
    const stop = new AbortController();
    void refresh();
    services.onChange((what) => (what === 'loaded' ? expect() : void refresh()), stop.signal);
    return () => stop.abort();
  }, [services, refresh, expect]);

  const early = tab !== null && (tab.loading || settling > 0);
  const state: PageState = failed
    ? { state: 'failed' }
    : tab === null
      ? { state: 'loading' }
      : tab.state.state === 'off-topic' && early
        ? { state: 'waiting' }
        : tab.state;
  return { tab, state, refresh, expect };
}
