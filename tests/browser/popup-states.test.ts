import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { overflow, violations } from './axe.ts';
import { browsers, hosts, openPage, openPopup, pressButton, sentences, start, until } from './extension.ts';

const frame = (title: string, text: string) =>
  `<iframe title="inner" width="600" srcdoc="<!doctype html><title>${title}</title><p>${text}</p>"></iframe>`;
const page = (title: string, body: string) => ({
  body: `<!doctype html><html lang="en"><title>${title}</title>${body}</html>`,
});
const made = {
  '/frames': page(
    'Frames',
    `<p>In rare cases men can lactate.</p>${frame('Comments', 'Digoxin causes milk in men.')}${frame('Silent', 'The harvest was late.')}`,
  ),
  '/other': page('Other', '<p>The harvest was late this year.</p>'),
  '/question': page('Question', '<p>Can men lactate?</p>'),
  '/document.pdf': { body: '%PDF-1.4\n%%EOF', type: 'application/pdf' },
};

describe.each(browsers)('popup and side panel, state by state, in %s', (name) => {
  let launched: Launched;
  let server: Server;
  let demo: Page;
  beforeAll(async () => {
    server = await serve(made);
    launched = await start(name);
    demo = await openPage(launched, `${server.url}/demo.html`);
    await until(
      () => sentences(demo),
      (all) => all.length > 20,
    );
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  const text = (popup: Page) => popup.evaluate(() => document.querySelector('main')?.textContent ?? '');
  const says = async (popup: Page, words: string) => {
    const shown = await until(
      () => text(popup),
      (all) => all.includes(words),
    );
    expect(shown).toContain(words);
  };
  const listed = (popup: Page) =>
    popup.$$eval('section .claims .sentence', (all) => all.map((one) => one.textContent ?? ''));
  const withList = async (popup: Page) => {
    await until(
      () => listed(popup),
      (all) => all.length > 0,
    );
    return popup;
  };
  const isSound = async (popup: Page) => {
    expect(await violations(popup)).toEqual([]);
    for (const width of [400, 320]) {
      await popup.setViewport({ width, height: 600 });
      expect(await overflow(popup)).toBeLessThanOrEqual(0);
    }
  };
  /** Pastes a text over what the box holds. */
  const paste = (popup: Page, pasted: string) =>
    popup.evaluate((value) => {
      const box = document.querySelector('textarea') as HTMLTextAreaElement;
      box.select();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', value);
      // Firefox takes the text under names of its own.
      const init = { clipboardData, dataType: 'text/plain', data: value, bubbles: true, cancelable: true };
      const event = new ClipboardEvent('paste', init);
      if (!box.dispatchEvent(event)) return;
      // Nobody stopped it, and a browser would go on to this.
      box.value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, pasted);
  const store = async (settings: object) => {
    const own = await launched.openOwn('options.html');
    await own.evaluate(async (values) => {
      type Api = { storage: { sync: { clear(): Promise<void>; set(values: object): Promise<void> } } };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { sync } = (scope.browser ?? scope.chrome).storage;
      await sync.clear();
      await sync.set(values);
    }, settings);
    await own.close();
  };

  it('comes back from an explanation to the entry it began at', async () => {
    const popup = await withList(await openPopup(launched, 'Got milk'));
    const focused = () => popup.evaluate(() => document.activeElement?.id ?? '');
    await popup.focus('.claims li:nth-child(3) button');
    const entry = await focused();
    await popup.keyboard.press('Enter');
    await until(() => popup.$('article h2'));
    await popup.keyboard.press('Enter');
    expect(await until(focused, (id) => id === entry)).toBe(entry);
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(entry);
    await popup.close();
  });

  it('groups by frame and jumps into one', async () => {
    const frames = await openPage(launched, `${server.url}/frames`);
    const popup = await openPopup(launched, 'Frames');
    await until(
      () => listed(popup),
      (all) => all.length === 2,
    );
    expect(await popup.$$eval('h3', (all) => all.map((one) => one.textContent))).toEqual([
      'Frames',
      'In a frame: Comments',
    ]);
    await isSound(popup);
    await popup.evaluate(() =>
      (document.querySelectorAll('section .claims button')[1] as HTMLElement).click(),
    );
    await until(() => pressButton(popup, 'Show in the page'));
    const inner = () =>
      frames.evaluate(() => {
        const root = document.querySelector('iframe')?.contentDocument?.documentElement;
        return (root?.childElementCount ?? 0) - 2;
      });
    expect(await until(inner, (count) => count === 1)).toBe(1);
    expect(await hosts(frames)).toBe(0);
    await popup.close();
    await frames.close();
  });

  it('learns from the page whether a sentence is still there', async () => {
    const popup = await withList(await openPopup(launched, 'Got milk'));
    const goTo = (passage: string) =>
      popup.evaluate(async (wanted) => {
        type Api = { tabs: { sendMessage(id: number, message: object, where: object): Promise<unknown> } };
        const scope = globalThis as unknown as { browser?: Api; chrome: Api };
        const tab = Number(new URLSearchParams(location.search).get('tab'));
        const message = { call: 'goTo', input: { passage: wanted, card: false } };
        return (scope.browser ?? scope.chrome).tabs.sendMessage(tab, message, { frameId: 0 });
      }, passage);
    const entry = await popup.$eval('section .claims button', ({ id }) => id);
    const passage = /^f0-(.+?)-/.exec(entry)?.[1] ?? '';
    expect(await goTo(passage)).toBe(true);
    expect(await goTo('no such passage')).toBe(false);
    await popup.close();
  });

  it('checks a long text with progress, and leaves it for another', async () => {
    const popup = await withList(await openPopup(launched, 'Got milk'));
    const paragraph = 'The harvest was late this year. People spoke of milk and of men. Nobody knew why.\n\n';
    await paste(popup, `Digoxin causes milk in men. ${paragraph.repeat(8000)}`);
    const progress = await until(() =>
      popup.evaluate(() => document.querySelector('search progress')?.parentElement?.textContent ?? ''),
    );
    expect(progress).toMatch(/^[\d,]+ of 24,001 sentences checked$/);
    const found = () =>
      popup.$$eval('.answers .claims .sentence', (all) => all.map((one) => one.textContent));
    expect(
      await until(
        async () => (await found()).join(),
        (all) => all.includes('Digoxin'),
      ),
    ).toContain('Digoxin causes milk in men.');
    await isSound(popup);
    await paste(popup, 'In rare cases men can lactate. It was cold. Nobody knew why. That was all.');
    await says(popup, 'Looked at 4 sentences');
    expect(await found()).toEqual(['In rare cases men can lactate.']);
    await isSound(popup);
    await popup.close();
  });

  it('is not held up by a text of several megabytes', async () => {
    const popup = await withList(await openPopup(launched, 'Got milk'));
    await popup.evaluate(() => {
      const scope = window as unknown as { worst: number };
      scope.worst = 0;
      let last = performance.now();
      setInterval(() => {
        scope.worst = Math.max(scope.worst, performance.now() - last);
        last = performance.now();
      }, 5);
    });
    const megabytes = 'The harvest was late this year and nobody knew why.\n\n'.repeat(80_000);
    await paste(popup, megabytes);
    await says(popup, 'of 80,000 sentences checked');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await popup.evaluate(() => (window as unknown as { worst: number }).worst)).toBeLessThan(500);
    expect(await text(popup)).toContain('beginning of 4,240,000 characters');
    await isSound(popup);
    await pressButton(popup, 'Clear');
    await popup.type('textarea', 'digoxin');
    expect(await popup.$eval('textarea', ({ value }) => value)).toBe('digoxin');
    await popup.close();
  });

  it('checks the text it was opened for', async () => {
    const popup = await launched.openOwn(
      `popup.html?check=${encodeURIComponent('Digoxin causes milk in men.')}`,
    );
    await until(() => popup.$('.answers .claims button'));
    expect(await text(popup)).toContain('Unsupported');
    expect(await text(popup)).not.toContain('On this page');
    await isSound(popup);
    await popup.close();
  });

  it('says why there is no list, and offers a way on', async () => {
    const other = await openPage(launched, `${server.url}/other`);
    const off = await openPopup(launched, 'Other');
    await says(off, 'nothing was read further');
    await isSound(off);
    await pressButton(off, 'Read it anyway');
    await says(off, 'No claim about male lactation was found');
    await isSound(off);
    await off.close();
    await other.close();

    const question = await openPage(launched, `${server.url}/question`);
    const nothing = await openPopup(launched, 'Question');
    await says(nothing, 'No claim about male lactation was found');
    await nothing.close();
    await question.close();

    const own = await openPopup(launched, 'Lactofact');
    await says(own, 'a page of the browser itself');
    await isSound(own);
    await own.close();
  });

  it('sends one to the text box where a PDF is shown', async () => {
    const viewer = await launched.browser.newPage();
    await viewer.goto(`${server.url}/document.pdf`, { waitUntil: [] }).catch(() => null);
    const popup = await until(async () => {
      const one = await openPopup(launched, name === 'chrome' ? '127.0.0.1' : 'document.pdf');
      if ((await text(one)).includes('PDF')) return one;
      await one.close();
      return null;
    });
    await says(popup as Page, 'The PDF viewer can’t be read');
    await (popup as Page).close();
    await viewer.close();
  });

  it('is off everywhere, or reads on a click, as the options say', async () => {
    await store({ settings: { reading: 'off' } });
    const off = await openPopup(launched, 'Got milk');
    await says(off, 'off on all pages');
    expect(await off.$('input[role=switch]')).toBeNull();
    await isSound(off);
    await off.close();

    await store({ settings: { reading: 'on-click' } });
    await until(
      () => sentences(demo),
      (all) => all.length === 0,
    );
    // Opening is the click.
    const popup = await withList(await openPopup(launched, 'Got milk'));
    expect((await listed(popup)).length).toBeGreaterThan(20);
    expect(await popup.$eval('input[role=switch]', (one) => (one as HTMLInputElement).checked)).toBe(false);
    await popup.close();
    await store({});
  });

  it('in a side panel follows the tab in front, and stays with it', async () => {
    const panel = await launched.openOwn('sidepanel.html');
    await demo.bringToFront();
    await withList(panel);
    expect((await listed(panel)).length).toBeGreaterThan(20);
    const other = await openPage(launched, `${server.url}/other`);
    await says(panel, 'nothing was read further');
    await other.goto(`${server.url}/frames`);
    await other.bringToFront();
    expect(
      await until(
        () => listed(panel),
        (all) => all.length === 2,
      ),
    ).toHaveLength(2);
    await other.evaluate(() => {
      document.body.append('Bulls give milk.');
      const made = document.createElement('p');
      made.textContent = 'Sixty percent of men lactate.';
      document.body.append(made);
    });
    expect(
      await until(
        () => listed(panel),
        (all) => all.length > 2,
      ),
    ).toContain('Sixty percent of men lactate.');
    await other.close();
    await demo.bringToFront();
    await until(
      () => listed(panel),
      (all) => all.length > 20,
    );
    await panel.bringToFront();
    await isSound(panel);
    await panel.close();
    await demo.bringToFront();
  });

  it('opens the browser’s own side panel on a click', async () => {
    const popup = await withList(await openPopup(launched, 'Got milk'));
    await popup.bringToFront();
    for (const button of await popup.$$('header button'))
      if ((await button.evaluate((one) => one.textContent)) === 'Side panel') await button.click();
    const isOpen = async () => {
      if (name === 'chrome')
        return launched.browser.targets().some((one) => one.url().endsWith('/sidepanel.html'));
      return popup.evaluate(() => {
        type Sidebar = { sidebarAction: { isOpen(where: object): Promise<boolean> } };
        return (globalThis as unknown as { browser: Sidebar }).browser.sidebarAction.isOpen({});
      });
    };
    expect(await until(isOpen)).toBe(true);
    expect(await popup.$('[role=alert]')).toBeNull();
    await popup.close();
    await demo.bringToFront();
  });

  // No driver can stop Firefox's background.
  const stops = name === 'chrome' ? it : () => undefined;
  stops('answers what is typed after its background was stopped', async () => {
    const popup = await withList(await openPopup(launched, 'Got milk'));
    const target = await launched.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.close();
    await popup.type('textarea', 'jared diamond chromosome 23');
    await until(() => popup.$('[data-answers] button'));
    expect(await popup.$$eval('[data-answers] button', (all) => all.length)).toBeGreaterThan(1);
    await popup.close();
    const again = await withList(await openPopup(launched, 'Got milk'));
    expect((await listed(again)).length).toBeGreaterThan(20);
    await again.close();
  });
});
