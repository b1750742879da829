// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Summary } from '../../../src/knowledge/summary.ts';
import type { Mute } from '../../../src/reports/mute.ts';
import { DataPage, type DataServices } from '../../../src/ui/options/data-page.tsx';

let host: HTMLElement;
let mutes: Mute[];
let damaged: unknown[];
let deletions: number;

const services: DataServices = {
  exportData: async () => ({ reports: [], mutes, recentChecks: [], damaged }),
  deleteMute: async (id) => {
    mutes = mutes.filter((one) => one.id !== id);
  },
  deleteEverything: async () => {
    deletions += 1;
    mutes = [];
  },
  summaries: async () => [{ id: 'beer', claim: 'Beer makes men lactate.' } as Summary],
};

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
const show = async () => {
  await act(() => render(<DataPage services={services} />, host));
  await settled();
};
const press = async (words: string) => {
  const button = [...host.querySelectorAll('button')].find((one) => one.textContent === words);
  button?.focus();
  await act(() => button?.click());
  await settled();
};
const focused = () => document.activeElement?.textContent;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
  mutes = [
    { id: 'mute-one', date: '2026-11-01', factCheck: 'beer', text: null },
    { id: 'mute-two', date: '2026-11-01', factCheck: null, text: 'Some sentence.' },
  ];
  damaged = [];
  deletions = 0;
});
afterEach(async () => {
  // Effects are taken back after painting: not in the midst of the next test.
  await act(() => {
    render(null, host);
  });
  host.remove();
});

describe('the page of what is kept', () => {
  it('names what is hidden by its claim and sentence, never by an id', async () => {
    await show();
    const entries = [...host.querySelectorAll('.entry')].map((one) => one.textContent);
    expect(entries[0]).toContain('Beer makes men lactate.On all pages');
    expect(entries[1]).toContain('Some sentence.');
    expect(host.querySelector('.entry p')?.getAttribute('lang')).toBe('en');
    expect(host.textContent).not.toContain('mute-one');
  });

  it('shows a hidden match again, with the focus kept', async () => {
    await show();
    await press('Show again');
    expect(mutes.map(({ id }) => id)).toEqual(['mute-two']);
    expect(focused()).toBe('Hidden');
    await press('Show again');
    expect(host.textContent).toContain('Nothing is hidden.');
  });

  it('says how many entries could not be read', async () => {
    await show();
    expect(host.querySelector('[role=alert]')).toBeNull();
    render(null, host);
    damaged = [{ broken: true }];
    await show();
    expect(host.querySelector('[role=alert]')?.textContent).toContain('1 entry could not be read');
  });

  it('deletes everything only after a second word, and the first offered is the harmless one', async () => {
    await show();
    await press('Delete everything');
    expect(deletions).toBe(0);
    expect(focused()).toBe('Cancel');
    expect(document.activeElement?.closest('fieldset')?.textContent).toContain('This can’t be undone');
    await press('Cancel');
    expect(deletions).toBe(0);
    expect(focused()).toBe('Delete everything');
    await press('Delete everything');
    await press('Yes, delete');
    expect(deletions).toBe(1);
    expect(focused()).toBe('Delete everything');
    expect(host.querySelector('[role=status]')?.textContent).toBe('Deleted.');
    expect(host.textContent).toContain('Nothing is hidden.');
  });
});
