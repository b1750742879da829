import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  hostOf,
  parseSettings,
  permissionFor,
  siteOf,
  toggled,
} from '../../src/settings/settings.ts';
import {
  changeSettings,
  onSettingsChange,
  readSettings,
  readSite,
  readSites,
  switchSite,
} from '../../src/settings/store.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('fall back to their defaults, each by itself, where something stored can’t be read', () => {
    expect(parseSettings(undefined)).toEqual(defaultSettings);
    expect(parseSettings({ reading: 'sometimes', underline: 'plain', marked: ['refuted'] })).toEqual({
      ...defaultSettings,
      underline: 'plain',
      marked: ['refuted'],
    });
  });

  it('are changed one at a time, in synced storage', async () => {
    await changeSettings({ hints: 'off' });
    await changeSettings({ announce: true });
    expect(await readSettings()).toEqual({ ...defaultSettings, hints: 'off', announce: true });
    expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toEqual(['settings']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('keep all of several changes made at once, and what follows a refused one', async () => {
    await Promise.all([
      changeSettings({ hints: 'off' }),
      changeSettings({ underline: 'plain' }),
      changeSettings({ reading: 'on-click' }),
    ]);
    expect(await readSettings()).toMatchObject({ hints: 'off', underline: 'plain', reading: 'on-click' });
    const full = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(changeSettings({ hints: 'verdict' })).rejects.toThrow('QUOTA_BYTES');
    full.mockRestore();
    await changeSettings({ announce: true });
    expect(await readSettings()).toMatchObject({ hints: 'off', announce: true });
  });

  it('are told of when they change, until one has heard enough', async () => {
    let heard = 0;
    const stop = onSettingsChange(() => {
      heard += 1;
    });
    await changeSettings({ hints: 'off' });
    await fakeBrowser.storage.local.set({ reports: [] });
    expect(heard).toBe(1);
    stop();
    await changeSettings({ hints: 'answer' });
    expect(heard).toBe(1);
  });

  it('keep each site’s switch as an entry of its own', async () => {
    await switchSite('a.example', 'off');
    await switchSite('b.example', 'on');
    await fakeBrowser.storage.sync.set({ 'site:c.example': 'perhaps' });
    expect(await readSites()).toEqual({ 'a.example': 'off', 'b.example': 'on' });
    await switchSite('a.example', null);
    expect(await readSite('a.example')).toBeUndefined();
    expect(await readSite('b.example')).toBe('on');
  });
});

describe('a site', () => {
  it('is the host of a web address, and nothing else', () => {
    expect(siteOf('https://en.wikipedia.org/wiki/Male_lactation?x#y')).toBe('en.wikipedia.org');
    expect(siteOf('about:blank')).toBe('');
    expect(siteOf('file:///home/me/a.html')).toBe('');
  });

  it('may be typed as a name or pasted as an address', () => {
    expect(hostOf(' Example.ORG ')).toBe('example.org');
    expect(hostOf('https://example.org/page?a=1')).toBe('example.org');
    expect(hostOf('not a site')).toBe('');
    expect(hostOf('example')).toBe('');
    expect(hostOf('javascript:alert(1)')).toBe('');
  });

  it.each([
    ['everywhere', undefined, 'read'],
    ['everywhere', 'off', 'off-here'],
    ['on-click', undefined, 'on-click'],
    ['on-click', 'on', 'read'],
    ['on-click', 'off', 'off-here'],
    ['off', 'on', 'off'],
  ] as const)('with reading %s and its own switch %s is %s', (reading, own, expected) => {
    expect(permissionFor({ reading }, own)).toBe(expected);
  });

  it('is switched round by the command, unless all reading is off', () => {
    expect(toggled({ reading: 'everywhere' }, 'read')).toBe('off');
    expect(toggled({ reading: 'everywhere' }, 'off-here')).toBeNull();
    expect(toggled({ reading: 'on-click' }, 'off-here')).toBe('on');
    expect(toggled({ reading: 'on-click' }, 'on-click')).toBe('on');
    expect(toggled({ reading: 'off' }, 'off')).toBeUndefined();
  });
});
