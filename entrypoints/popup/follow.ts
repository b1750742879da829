/** Tells a list when the tab it speaks of may have changed: its page, what is known of it, or which tab it is. */
import { browser } from '../../src/messages/browser.ts';
import { watchTab } from '../../src/messages/tab-store.ts';
import type { OnTabChange } from '../../src/ui/popup/tab-view.ts';
import type { Tab } from './services.ts';

/**
 * @param current the tab that is spoken of
 * @param moves whether that may become another tab, as in a side panel
 */
export function followTab(current: () => Promise<Tab>, moves: boolean): OnTabChange {
  return (listener, signal) => {
    let at = -1;
    let watching = new AbortController();
    const watch = async () => {
      const { id } = await current();
      if (id === at || signal.aborted) return;
      at = id;
      watching.abort();
      watching = new AbortController();
      watchTab(id, () => listener('state'), watching.signal);
    };
    const updated = (tabId: number, { status }: { status?: string }) => {
      if (tabId === at && status) listener(status === 'complete' ? 'loaded' : 'state');
    };
    const switched = () => {
      void watch();
      listener('state');
    };
    void watch();
    browser.tabs.onUpdated.addListener(updated);
    if (moves) {
      browser.tabs.onActivated.addListener(switched);
      // A tab that was dragged into another window comes without being activated there.
      browser.windows.onFocusChanged.addListener(switched);
    }
    signal.addEventListener('abort', () => {
      watching.abort();
      browser.tabs.onUpdated.removeListener(updated);
      if (!moves) return;
      browser.tabs.onActivated.removeListener(switched);
      browser.windows.onFocusChanged.removeListener(switched);
    });
  };
}
