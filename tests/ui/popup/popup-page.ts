/** The popup rendered with made-up data, and what a reader can do with it. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Match } from '../../../src/claims/match.ts';
import type { FrameMatches, MatchedPassage, TabState } from '../../../src/messages/calls.ts';
import { Popup, type PopupServices } from '../../../src/ui/popup/popup.tsx';
import type { TabView } from '../../../src/ui/popup/tab-view.ts';

const match = (passage: string, more: Partial<Match> = {}): Match => ({
  passage,
  factCheck: 'digoxin-causes-male-lactation',
  kind: 'fact',
  stance: 'asserts',
  verdict: 'unsupported',
  confidence: 0.9,
  shown: 'inline',
  why: { words: [], context: [], differs: [] },
  ...more,
});

export const sentence = (passage: string, text: string, ...more: Partial<Match>[]): MatchedPassage => ({
  passage,
  text,
  heading: '',
  before: '',
  matches: (more.length > 0 ? more : [{}]).map((one) => match(passage, one)),
});

export const frame = (matched: MatchedPassage[], more: Partial<FrameMatches> = {}): FrameMatches => ({
  frameId: 0,
  documentId: 'd0',
  title: 'A page',
  matched,
  coverage: { characters: 4560, passages: 54, open: 0 },
  ...more,
});

export const tabOf = (state: TabState, more: Partial<TabView> = {}): TabView => ({
  id: 7,
  address: 'https://example.org/a',
  loading: false,
  site: state.site ? { name: state.site, on: state.state !== 'off-here', onClickElsewhere: false } : null,
  state,
  ...more,
});

export const read = (...frames: FrameMatches[]): TabState => ({ site: 'example.org', state: 'read', frames });

/** Everything that was asked for, in order. */
export type Asked = [name: string, ...values: unknown[]][];

export function fakeServices(tab: TabView, more: Partial<PopupServices> = {}) {
  const asked: Asked = [];
  let changed: Parameters<PopupServices['onChange']>[0] = () => undefined;
  const shown = { tab };
  const note =
    <Value>(name: string, value: Value) =>
    async (...values: unknown[]): Promise<Value> => {
      asked.push([name, ...values]);
      return value;
    };
  const services: PopupServices = {
    tab: async () => shown.tab,
    onChange: (listener) => {
      changed = listener;
    },
    readTab: note('readTab', undefined),
    goTo: note('goTo', true),
    toggleSite: note('toggleSite', undefined),
    allow: note('allow', true),
    openOptions: note('openOptions', undefined),
    openPanel: note('openPanel', undefined),
    openFactCheck: note('openFactCheck', undefined),
    check: async () => ({ matched: [], hits: [] }),
    explain: async () => null,
    recent: async () => [],
    remember: note('remember', undefined),
    clearRecent: note('clearRecent', undefined),
    saveReport: note('saveReport', undefined),
    saveMute: note('saveMute', undefined),
    deleteMute: note('deleteMute', undefined),
    version: '0',
    place: 'popup',
    given: '',
    ...more,
  };
  return {
    services,
    asked,
    /** The tab changes, and the popup is told. */
    change: (next: TabView, what: 'state' | 'loaded' = 'state') => {
      shown.tab = next;
      changed(what);
    },
  };
}

/** Time passes; what comes of it is drawn, and what comes of that. */
export async function pass(milliseconds = 0): Promise<void> {
  for (const wait of [milliseconds, 0])
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, wait));
    });
}

export async function open(services: PopupServices) {
  document.body.replaceChildren();
  const host = document.body.appendChild(document.createElement('main'));
  await act(() => render(h(Popup, { services }), host));
  await pass();
  const all = <One extends HTMLElement = HTMLElement>(selector: string) => [
    ...host.querySelectorAll<One>(selector),
  ];
  return {
    host,
    all,
    text: () => host.textContent ?? '',
    texts: (selector: string) => all(selector).map((one) => (one.textContent ?? '').trim()),
    async press(label: string | RegExp) {
      const button = all('button').find(({ textContent }) =>
        typeof label === 'string' ? textContent?.trim() === label : label.test(textContent ?? ''),
      );
      if (!button) throw new Error(`There is no button "${label}" in: ${host.textContent}`);
      button.focus();
      await act(() => button.click());
      await pass();
    },
    async type(text: string, patience = 200) {
      const box = host.querySelector('textarea') as HTMLTextAreaElement;
      box.value = text;
      await act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
      await pass(patience);
    },
    async key(key: string, on: Element | null = document.activeElement) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      await act(() => void on?.dispatchEvent(event));
      await pass();
    },
  };
}
