// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings, type Sites } from '../../../src/settings/settings.ts';
import { SettingsPage, type SettingsServices } from '../../../src/ui/options/settings-page.tsx';

let host: HTMLElement;
let stored: { settings: Settings; sites: Sites };
let listening: number;
let keys: { name: string; keys: string }[];

const services = (over: Partial<SettingsServices> = {}): SettingsServices => ({
  settings: async () => structuredClone(stored),
  change: async (part) => {
    stored.settings = { ...stored.settings, ...part };
  },
  setSite: async (site, to) => {
    if (to) stored.sites[site] = to;
    else delete stored.sites[site];
  },
  onSettings: () => {
    listening += 1;
    return () => {
      listening -= 1;
    };
  },
  shortcuts: async () => keys,
  ...over,
});

const show = (given: SettingsServices) => act(() => render(<SettingsPage services={given} />, host));
const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
const input = (words: string) =>
  [...host.querySelectorAll('label')]
    .find((label) => label.textContent?.trim().startsWith(words))
    ?.querySelector('input') as HTMLInputElement;
const told = () => host.querySelector('.told')?.textContent;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
  stored = { settings: structuredClone(defaultSettings), sites: {} };
  listening = 0;
  keys = [
    { name: '_execute_action', keys: 'Alt+Shift+L' },
    { name: 'check-selection', keys: '' },
  ];
});
afterEach(async () => {
  // Effects are taken back after painting: not in the midst of the next test.
  await act(() => {
    render(null, host);
  });
  host.remove();
});

describe('the settings page', () => {
  it('saves a choice at once and says so', async () => {
    await show(services());
    await settled();
    await act(() => input('Only when I click').click());
    await settled();
    expect(stored.settings.reading).toBe('on-click');
    expect(told()).toBe('Saved.');
  });

  it('keeps all of several quick changes', async () => {
    await show(services());
    await settled();
    await act(() => {
      input('Shapes only').click();
      input('Show nothing').click();
      input('Say how many').click();
    });
    expect([
      input('Shapes only').checked,
      input('Show nothing').checked,
      input('Say how many').checked,
    ]).toEqual([true, true, true]);
    await settled();
    expect(stored.settings).toMatchObject({ underline: 'plain', hints: 'off', announce: true });
  });

  it('takes a verdict out of what is underlined, and only that', async () => {
    await show(services());
    await settled();
    await act(() => input('≈Misleading').click());
    await settled();
    expect(stored.settings.marked).toEqual(['refuted', 'unsupported', 'partly-supported', 'supported']);
  });

  it('says so when the browser refuses, and shows what is really stored', async () => {
    await show(services({ change: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) }));
    await settled();
    await act(() => input('Nowhere').click());
    await settled();
    expect(told()).toContain('could not be saved');
    expect(input('Nowhere').checked).toBe(false);
    expect(input('On all sites').checked).toBe(true);
  });

  it('says so when a site’s switch is refused', async () => {
    await show(services({ setSite: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) }));
    await settled();
    const field = host.querySelector('.add input') as HTMLInputElement;
    field.value = 'example.org';
    await act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => (host.querySelector('.add button') as HTMLButtonElement).click());
    await settled();
    expect(told()).toContain('could not be saved');
  });

  it('hears of changes made elsewhere only while it is shown', async () => {
    await show(services());
    await vi.waitFor(() => expect(listening).toBe(1));
    await act(() => {
      render(null, host);
    });
    expect(listening).toBe(0);
  });

  it('names shortcuts in its own words, and those without keys as not set', async () => {
    await show(services());
    await settled();
    const lines = () => [...host.querySelectorAll('.shortcuts > div')].map((line) => line.textContent);
    await vi.waitFor(() =>
      expect(lines()).toEqual(['Open LactofactAlt+Shift+L', 'Check the selected textnot set']),
    );
    expect(host.textContent).not.toContain('Change shortcuts');
  });

  it('shows new keys when one comes back from the browser’s page for them', async () => {
    let opened = 0;
    await show(services({ changeShortcuts: async () => opened++ }));
    await settled();
    const button = [...host.querySelectorAll('button')].find((one) => one.textContent === 'Change shortcuts');
    await act(() => button?.click());
    expect(opened).toBe(1);
    const line = () => host.querySelector('.shortcuts')?.textContent;
    await vi.waitFor(() => expect(line()).toContain('not set'));
    keys = [{ name: 'check-selection', keys: 'Alt+Shift+S' }];
    await act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    await vi.waitFor(() => expect(line()).toBe('Check the selected textAlt+Shift+S'));
  });
});
