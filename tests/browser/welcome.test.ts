import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { overflow, violations } from './axe.ts';
import { browsers, middleOf, sentences, start, until } from './extension.ts';

const denial = 'Men cannot produce milk.';
const digoxin = 'The heart drug digoxin causes milk in men.';

/**
 * On the first-run page reader, hint and card run as on every page, but in the page's own world: with its shadow root
 * left open, a test can look into the card.
 */
const leaveOpen = (page: Page) =>
  page.evaluate(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      return attach.call(this, { ...options, mode: 'open' });
    };
  });
const within = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      document.documentElement.lastElementChild?.shadowRoot?.querySelector(wanted)?.textContent?.trim() ?? '',
    selector,
  );
/** Of the focused element, wherever it is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return `${at?.nodeName} ${at?.className}`;
  });

describe.each(browsers)('right after installation in %s', (name) => {
  it('shows the first-run page', async () => {
    const launched = await start(name, { keepWelcome: true });
    const own = await launched.openOwn('options.html');
    const opened = () =>
      own.evaluate(async () => {
        type Api = { tabs: { query(query: object): Promise<{ url?: string }[]> } };
        const scope = globalThis as unknown as { browser?: Api; chrome: Api };
        const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
        return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
      });
    expect(await until(opened)).toBe(1);
    await launched.close();
  });
});

describe.each(browsers)('the first-run page in %s', (name) => {
  let launched: Launched;
  let page: Page;
  beforeAll(async () => {
    launched = await start(name);
    page = await launched.openOwn('welcome.html');
    await page.setViewport({ width: 1000, height: 900 });
    await leaveOpen(page);
    await page.bringToFront();
    await until(
      () => sentences(page),
      (all) => all.length >= 8,
    );
  });
  afterAll(() => launched?.close());
  const click = async (sentence: string) => {
    const { x, y } = await middleOf(page, sentence);
    await page.mouse.click(x, y);
    return until(() => within(page, '.card .headline'));
  };
  const close = async () => {
    await page.keyboard.press('Escape');
    await until(
      () => within(page, '.surface'),
      (text) => text === '',
    );
  };

  it('marks every claim of its article, and neither question nor mothers', async () => {
    const all = await sentences(page);
    expect(all).toContain(denial);
    expect(all).toContain(digoxin);
    expect(all.filter((text) => /Mothers|grandfather|\?$/.test(text))).toEqual([]);
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(new Set(names).size).toBe(5);
    expect(await violations(page)).toEqual([]);
  });

  it('shows a hint with verdict and answer when the pointer rests, until Escape', async () => {
    const { x, y } = await middleOf(page, digoxin);
    await page.mouse.move(5, 5);
    await page.mouse.move(x, y, { steps: 3 });
    const text = await until(
      () => within(page, '.hint'),
      (words) => words.includes('breast growth'),
    );
    expect(text).toContain('Unsupported');
    expect(await violations(page)).toEqual([]);
    await close();
    expect(await within(page, '.hint')).toBe('');
  });

  it('explains a denial by what is denied, and why this sentence', async () => {
    expect(await click(denial)).toContain('The page denies something that is right');
    const card = await within(page, '.card');
    expect(card).toContain('Why this sentence');
    expect(card).toContain('Sources and evidence');
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('never covers the sentence, and fits a narrow window', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await click(digoxin);
    const boxes = await page.evaluate((wanted) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
      const sentence = ranges
        .find((one) => one.toString().trim() === wanted)
        ?.getBoundingClientRect()
        .toJSON();
      const card = document.documentElement.lastElementChild?.shadowRoot
        ?.querySelector('.card')
        ?.getBoundingClientRect()
        .toJSON();
      return { sentence, card, width: innerWidth, height: innerHeight };
    }, digoxin);
    const { sentence, card } = boxes as { sentence: DOMRect; card: DOMRect };
    expect(card.top >= sentence.bottom || card.bottom <= sentence.top).toBe(true);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(boxes.width);
    expect(card.bottom).toBeLessThanOrEqual(boxes.height);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await close();
    await page.setViewport({ width: 1000, height: 900 });
  });

  it('hides a match when asked, and shows it again on undo', async () => {
    await click(digoxin);
    const press = (words: string) =>
      page.evaluate((wanted) => {
        const root = document.documentElement.lastElementChild?.shadowRoot;
        const all = [...(root?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
        const one = all.find((button) => button.textContent === wanted);
        one?.click();
        return one !== undefined;
      }, words);
    await press('Don’t show this again');
    await press('Hide this match');
    expect(
      await until(
        () => sentences(page),
        (all) => !all.includes(digoxin),
      ),
    ).not.toContain(digoxin);
    await until(() => press('Undo'));
    expect(
      await until(
        () => sentences(page),
        (all) => all.includes(digoxin),
      ),
    ).toContain(digoxin);
    await close();
  });

  it('copies verdict and sources', async () => {
    await click(digoxin);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => Object.assign(document.body.dataset, { copied: text }) },
      });
      const root = document.documentElement.lastElementChild?.shadowRoot;
      const all = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
      all.find((button) => button.textContent === 'Copy with sources')?.click();
    });
    const copied = await until(() => page.evaluate(() => document.body.dataset.copied ?? ''));
    expect(copied).toContain(`“${digoxin}”`);
    expect(copied).toContain('We searched and found nothing that supports this.');
    await close();
  });

  it('keeps the focus in order from hint to card and back', async () => {
    await page.focus('footer button');
    const tab = await page.evaluate(async () => {
      type Api = { tabs: { getCurrent(): Promise<{ id: number }> } };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (scope.browser ?? scope.chrome).tabs.getCurrent()).id;
    });
    const own = await launched.openOwn('options.html');
    await page.bringToFront();
    await own.evaluate(
      async (id, message) => {
        type Api = { tabs: { sendMessage(id: number, message: unknown): Promise<unknown> } };
        const scope = globalThis as unknown as { browser?: Api; chrome: Api };
        await (scope.browser ?? scope.chrome).tabs.sendMessage(id, message);
      },
      tab,
      { call: 'step', input: { direction: 'next', from: 'edge' } },
    );
    await own.close();
    await page.bringToFront();
    expect(
      await until(
        () => focused(page),
        (at) => at.includes('hint'),
      ),
    ).toContain('hint');
    expect(await within(page, '.hint')).toContain('Claim 1 of 8');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(
      await until(
        () => focused(page),
        (at) => at.includes('card'),
      ),
    ).toContain('card');
    await close();
    expect(await focused(page)).toMatch(/^BUTTON/);
    expect(await page.evaluate(() => document.activeElement?.closest('footer') !== null)).toBe(true);
  });

  it('speaks to screen readers only when that is asked for', async () => {
    const spoken = () => within(page, '[data-layer=announcements]');
    expect(await spoken()).toBe('');
    const options = await launched.openOwn('options.html');
    await options.waitForSelector('input[name=reading]');
    await options.evaluate(() => {
      const all = [...document.querySelectorAll('label')];
      all.find((one) => one.textContent?.startsWith('Say how many claims'))?.click();
    });
    await options.close();
    // Asked for while the page is open, it is said with the next change.
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Some men can produce milk, though it is rare.';
      document.querySelector('article')?.append(added);
    });
    expect(await until(spoken)).toBe('Lactofact: 9 claims on this page.');
  });
});
