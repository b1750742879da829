import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { overflow, violations } from './axe.ts';
import { browsers, openPage, painted, sentences, start, until } from './extension.ts';

const made = {
  '/two': {
    body: '<!doctype html><html lang="en"><title>Two</title><p>In rare cases men can lactate.</p><p>Digoxin causes milk in men.</p></html>',
  },
};

describe.each(browsers)('the options in %s', (name) => {
  let launched: Launched;
  let server: Server;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    server = await serve(made);
    launched = await start(name);
    page = await openPage(launched, `${server.url}/two`);
    options = await launched.openOwn('options.html');
    await options.setViewport({ width: 900, height: 900 });
    await options.waitForSelector('input[name=reading]');
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  const marked = (count: number) =>
    until(
      () => sentences(page),
      (all) => all.length === count,
    );
  /** Clicks a control by the words beside it. */
  const choose = (words: string) =>
    options.evaluate((wanted) => {
      const all = [...document.querySelectorAll('label, button, a')] as HTMLElement[];
      const one = all.find((element) => element.textContent?.trim().startsWith(wanted));
      one?.click();
      return one !== undefined;
    }, words);

  it('takes the underlines off open pages when reading is off, and brings them back', async () => {
    expect(await marked(2)).toHaveLength(2);
    await choose('Nowhere');
    expect(await marked(0)).toHaveLength(0);
    await choose('On all sites');
    expect(await marked(2)).toHaveLength(2);
  });

  it('reads a page only when asked, where that is chosen', async () => {
    await choose('Only when I click');
    expect(await marked(0)).toHaveLength(0);
    const id = await options.evaluate(async () => {
      type Api = { tabs: { query(q: object): Promise<{ id: number; title?: string }[]> } };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (scope.browser ?? scope.chrome).tabs.query({})).find(({ title }) => title === 'Two')?.id;
    });
    const popup = await launched.openOwn(`popup.html?tab=${id}`);
    expect(await marked(2)).toHaveLength(2);
    await popup.close();
    // Loaded anew it waits for the next click.
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await sentences(page)).toEqual([]);
    await choose('On all sites');
    expect(await marked(2)).toHaveLength(2);
  });

  it('underlines only the verdicts that are chosen, in the style that is chosen', async () => {
    const names = async () => Object.keys(await painted(page)).sort();
    const before = await names();
    await choose('✓Supported');
    expect(await marked(1)).toEqual(['Digoxin causes milk in men.']);
    await choose('✓Supported');
    await marked(2);
    await choose('Shapes only');
    const after = await until(names, (all) => all.length === 2 && all.every((one) => !before.includes(one)));
    expect(after.filter((one) => before.includes(one))).toEqual([]);
    const preview = await options.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0),
    );
    expect(preview).toBe(10);
    await choose('Colours and shapes');
  });

  it('switches a site off by its name or a pasted address, and takes the switch away again', async () => {
    await options.type('.add input', `${server.url}/two?x=1`);
    await choose('Add');
    expect(await marked(0)).toHaveLength(0);
    await choose('Remove');
    expect(await marked(2)).toHaveLength(2);
  });

  it('deletes everything only after a second word', async () => {
    await choose('Nowhere');
    await marked(0);
    await choose('Your data');
    await until(() => choose('Delete everything'));
    await until(() => choose('Yes, delete'));
    expect(await marked(2)).toHaveLength(2);
  });

  it('exports all that is kept on this device', async () => {
    const exported = await options.evaluate(async () => {
      type Api = {
        storage: { local: { set(items: object): Promise<void> } };
        runtime: { sendMessage(message: object): Promise<unknown> };
      };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { storage, runtime } = scope.browser ?? scope.chrome;
      const day = { date: '2026-11-01', factCheck: 'soy-makes-men-lactate' };
      const report = { heading: '', before: '', title: '', page: '', comment: '', version: '0.1.0' };
      await storage.local.set({
        'recent-checks': ['soy milk men'],
        mutes: [
          { ...day, id: 'mute-everywhere', text: null },
          { ...day, id: 'mute-sentence', text: 'Soy makes men lactate.' },
        ],
        reports: [
          {
            ...day,
            ...report,
            id: 'report-1',
            reason: 'not-a-claim',
            text: 'A joke.',
            stance: 'asserts',
            verdict: 'unsupported',
          },
          { broken: true },
        ],
      });
      return runtime.sendMessage({ call: 'exportData' });
    });
    expect(exported).toMatchObject({
      reports: [{ id: 'report-1' }],
      mutes: [{ id: 'mute-everywhere' }, { id: 'mute-sentence' }],
      recentChecks: ['soy milk men'],
      damaged: [{ broken: true }],
    });
    await until(() => choose('Settings'));
    await options.waitForSelector('.add input');
    await options.type('.add input', 'a-long-name-of-a-host.subdomain.university.example.edu');
    await choose('Add');
    await options.waitForSelector('.sites li');
  });

  // With the entries of the test before in them: empty pages break nothing.
  it.each(['', '#knowledge', '#reports', '#data', '#about'])(
    'has no accessibility violation and fits a narrow window: page “%s”',
    async (hash) => {
      const own = await launched.openOwn(`options.html${hash}`);
      await own.setViewport({ width: 320, height: 700 });
      await until(
        () => own.evaluate(() => document.querySelector('h1')?.textContent ?? ''),
        (text) => text !== '',
      );
      const entry = { '#data': '.entry', '#reports': '.entry', '': '.sites li' }[hash];
      if (entry) await own.waitForSelector(entry);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await overflow(own)).toBe(0);
      expect(await violations(own)).toEqual([]);
      await own.close();
    },
  );

  it('can be used by keyboard alone', async () => {
    await options.evaluate(() => {
      location.hash = '';
    });
    await options.waitForSelector('input[name=reading]');
    await options.bringToFront();
    await options.focus('nav a');
    for (let tab = 0; tab < 5; tab += 1) await options.keyboard.press('Tab');
    expect(await options.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('reading');
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('ArrowDown');
    expect(await marked(0)).toHaveLength(0);
    await options.keyboard.press('ArrowUp');
    await options.keyboard.press('ArrowUp');
    expect(await marked(2)).toHaveLength(2);
  });
});
