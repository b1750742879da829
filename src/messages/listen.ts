/** Hears every message of the extension, refuses what is misshapen or misplaced, and keeps tabs' state true. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Service } from './service.ts';
import { type From, receive } from './shapes.ts';
import { forgetTab } from './tab-store.ts';

const own = browser.runtime.getURL('');

function senderKind(sender: Runtime.MessageSender): From | null {
  if (sender.id !== browser.runtime.id) return null;
  return sender.url?.startsWith(own) ? 'own' : sender.tab ? 'page' : null;
}

/** @param service answers each call that is let through */
export function listen(service: Service): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender) => {
    const from = senderKind(sender);
    if (from === null) return Promise.reject(new Error('An unknown sender is not answered.'));
    try {
      const { call, input } = receive(message, from);
      return service(call, input as never, sender);
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' && change.url !== undefined) void forgetTab(tabId);
  });
}
