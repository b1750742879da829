import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearRecentChecks, recentChecks, rememberCheck } from '../../src/messages/recent-checks.ts';

describe('recent checks', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keep the last eight, newest first, each once', async () => {
    for (let number = 1; number <= 10; number += 1) await rememberCheck(`text ${number}`);
    await rememberCheck(' text 5 ');
    expect(await recentChecks()).toEqual([5, 10, 9, 8, 7, 6, 4, 3].map((number) => `text ${number}`));
  });

  it('keep no long text and no empty one', async () => {
    await rememberCheck('a'.repeat(201));
    await rememberCheck('  ');
    expect(await recentChecks()).toEqual([]);
  });

  it('survive nonsense in the store', async () => {
    await fakeBrowser.storage.local.set({ 'recent-checks': [1, 'digoxin', null] });
    expect(await recentChecks()).toEqual(['digoxin']);
    await fakeBrowser.storage.local.set({ 'recent-checks': 'x' });
    expect(await recentChecks()).toEqual([]);
  });

  it('are forgotten on request', async () => {
    await rememberCheck('digoxin');
    await clearRecentChecks();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
