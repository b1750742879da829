/**
 * The extension API as the scripts in pages use it: without the polyfill, whose size every page would pay for.
 * A page outlives updates of the extension, so every call may find the API dead.
 */
import type { Envelope, PageCalls, ReaderCalls } from './calls.ts';

type PageApi = {
  runtime?: PageRuntime;
  i18n: { getMessage(name: string, values: string[]): string };
};

type PageRuntime = {
  id?: string;
  getManifest(): { version: string };
  sendMessage(message: Envelope): Promise<unknown>;
  onMessage: { addListener(listener: (message: ReaderMessage) => void): void };
};

const scope = globalThis as unknown as Record<'browser' | 'chrome', PageApi | undefined>;
const api = () => scope.browser ?? scope.chrome;
const runtime = () => api()?.runtime;

/** @returns whether this script still belongs to a running extension; reading `id` of a dead one may throw */
export function isAlive(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends one call to the background; `undefined` when the extension is gone or refuses. */
export async function send<Name extends keyof PageCalls>(
  call: Name,
  ...[input]: Parameters<PageCalls[Name]>
): Promise<ReturnType<PageCalls[Name]> | undefined> {
  try {
    const answer = await runtime()?.sendMessage(input === undefined ? { call } : { call, input });
    return answer as ReturnType<PageCalls[Name]> | undefined;
  } catch {
    return undefined;
  }
}

/** What the background and the popup may ask, as it arrives. */
type ReaderMessage = {
  [Name in keyof ReaderCalls]: { call: Name; input?: Parameters<ReaderCalls[Name]>[0] };
}[keyof ReaderCalls];

/** Calls from the background and the popup. */
export function hear(listener: (message: ReaderMessage) => void): void {
  runtime()?.onMessage.addListener(listener);
}

/** @returns the extension's version; empty when it is gone */
export function version(): string {
  try {
    return runtime()?.getManifest().version ?? '';
  } catch {
    return '';
  }
}

/** @returns a message in the language of the browser; empty when the extension is gone */
export function getMessage(name: string, values: string[]): string {
  try {
    return api()?.i18n.getMessage(name, values) ?? '';
  } catch {
    return '';
  }
}
