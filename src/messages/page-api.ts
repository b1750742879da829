/**
 * The extension API as the scripts in pages use it: without the polyfill, whose size every page would pay for.
 * A page outlives updates of the extension, so every call may find the API dead.
 */
import type { Envelope, PageCalls, ReaderCalls } from './calls.ts';

type PageApi = {
  runtime?: PageRuntime;
  storage: { sync: { get(keys: string[]): Promise<Record<string, unknown>> } };
  i18n: { getMessage(name: string, values: string[]): string };
};

type PageRuntime = {
  id?: string;
  getManifest(): { version: string };
  sendMessage(message: Envelope): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (message: ReaderMessage, sender: unknown, answer: (value: unknown) => void) => void,
    ): void;
  };
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

/** What may be asked of a reader, as it arrives. */
type ReaderMessage = {
  [Name in keyof ReaderCalls]: { call: Name; input?: Parameters<ReaderCalls[Name]>[0] };
}[keyof ReaderCalls];

/** Calls from the background, the popup and the side panel; what isn't `undefined` is answered. */
export function hear(listener: (message: ReaderMessage) => unknown): void {
  runtime()?.onMessage.addListener((message, _sender, answer) => {
    const value = listener(message);
    if (value !== undefined) answer(value);
  });
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

/** @returns stored settings as they are; nothing when the extension is gone */
export async function readSynced(...keys: string[]): Promise<Record<string, unknown>> {
  try {
    return (await api()?.storage.sync.get(keys)) ?? {};
  } catch {
    return {};
  }
}
