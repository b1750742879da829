/** Typed calls from the background and the extension's own pages. */
import { browser } from './browser.ts';
import type { Envelope, ReaderCalls, UiCalls } from './calls.ts';

/**
 * Asks the background.
 * @throws what the browser throws when the background can't be reached, or its refusal
 */
export async function ask<Name extends keyof UiCalls>(
  name: Name,
  ...[input]: Parameters<UiCalls[Name]>
): Promise<ReturnType<UiCalls[Name]>> {
  const envelope: Envelope = { call: name, input };
  return (await browser.runtime.sendMessage(envelope)) as ReturnType<UiCalls[Name]>;
}

/**
 * Asks the reader in one frame of a tab.
 * @param frameId `null`: all frames hear it, and the first to answer is heard
 * @throws when no reader listens there
 */
export async function askTab<Name extends keyof ReaderCalls>(
  tabId: number,
  frameId: number | null,
  name: Name,
  ...[input]: Parameters<ReaderCalls[Name]>
): Promise<ReturnType<ReaderCalls[Name]>> {
  const envelope: Envelope = { call: name, input };
  return (await browser.tabs.sendMessage(tabId, envelope, frameId === null ? {} : { frameId })) as ReturnType<
    ReaderCalls[Name]
  >;
}
