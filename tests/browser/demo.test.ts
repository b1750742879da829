import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import {
  browsers,
  hosts,
  middleOf,
  openPage,
  openPopup,
  painted,
  pressButton,
  sentences,
  start,
  until,
} from './extension.ts';

type Expected = { statement: string | null; text: string; factCheck: string | null };
const expected: Expected[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../pages/demo.expected.json'), 'utf8'),
);
const statements = expected.filter(({ factCheck }) => factCheck !== null);
const digoxin = 'The heart medicine digoxin has also caused men to lactate.';

describe.each(browsers)('the demo page in %s', (name) => {
  let launched: Launched;
  let server: Server;
  let page: Page;

  beforeAll(async () => {
    server = await serve();
    launched = await start(name);
    page = await openPage(launched, `${server.url}/demo.html`);
    await until(
      () => sentences(page),
      (all) => all.length >= statements.length,
    );
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  it('underlines every statement', async () => {
    const all = await sentences(page);
    expect(statements.map(({ text }) => text).filter((text) => !all.includes(text))).toEqual([]);
  });

  it('leaves questions, mothers, dairy and lactic acid unmarked', async () => {
    const all = await sentences(page);
    const silent = expected.filter(({ factCheck }) => factCheck === null).map(({ text }) => text);
    expect(silent.filter((text) => all.includes(text))).toEqual([]);
  });

  it('paints supported and unsupported statements differently', async () => {
    const groups = await painted(page);
    const groupOf = (text: string) => Object.keys(groups).find((group) => groups[group]?.includes(text));
    expect(groupOf(digoxin)).toBeDefined();
    expect(groupOf(digoxin)).not.toBe(groupOf('All mammals, male and female alike, have mammary glands.'));
  });

  it('changes nothing of the page before a card is opened', async () => {
    expect(await hosts(page)).toBe(0);
  });

  it('opens a card on a click and closes it on Escape', async () => {
    const { x, y } = await middleOf(page, digoxin);
    await page.mouse.click(x, y);
    expect(
      await until(
        () => hosts(page),
        (count) => count === 1,
      ),
    ).toBe(1);
    await page.keyboard.press('Escape');
    expect(
      await until(
        () => hosts(page),
        (count) => count === 0,
      ),
    ).toBe(0);
  });

  it('opens a card when the pointer rests on a sentence, and closes it when the pointer leaves', async () => {
    await page.mouse.move(5, 5);
    const { x, y } = await middleOf(page, digoxin);
    await page.mouse.move(x, y, { steps: 2 });
    expect(
      await until(
        () => hosts(page),
        (count) => count === 1,
      ),
    ).toBe(1);
    await page.mouse.move(5, 5, { steps: 4 });
    expect(
      await until(
        () => hosts(page),
        (count) => count === 0,
      ),
    ).toBe(0);
  });

  it('keeps the card’s content from the page', async () => {
    const { x, y } = await middleOf(page, digoxin);
    await page.mouse.click(x, y);
    await until(
      () => hosts(page),
      (count) => count === 1,
    );
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return { shadow: host?.shadowRoot, text: host?.textContent };
    });
    expect(seen).toEqual({ shadow: null, text: '' });
    await page.keyboard.press('Escape');
    await until(
      () => hosts(page),
      (count) => count === 0,
    );
  });

  it('lists the claims in page order in the popup, and explains and jumps to the one chosen', async () => {
    const popup = await openPopup(launched, 'Got milk');
    const list = () => popup.$$eval('.claims .sentence', (all) => all.map((one) => one.textContent ?? ''));
    const shown = await until(list, (all) => all.length >= statements.length);
    const texts = [...new Set(shown)].filter((text) => statements.some((one) => one.text === text));
    expect(texts).toEqual(statements.map(({ text }) => text));
    await popup.evaluate((text) => {
      const entry = [...document.querySelectorAll('.claims button')].find((one) =>
        one.textContent?.includes(text),
      );
      (entry as HTMLElement).click();
    }, digoxin);
    const article = await until(
      () => popup.evaluate(() => document.querySelector('article')?.textContent ?? ''),
      (text) => text.includes('Sources'),
    );
    expect(article).toContain('Unsupported');
    expect(article).toContain('Search record');
    // Popup and page tell the same: the sentence is marked and in sight there, and its card comes when it is asked for.
    const seen = () =>
      page.evaluate((text) => {
        const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
        const range = ranges.find((one) => one.toString().replace(/\s+/g, ' ').trim() === text);
        const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= window.innerHeight;
      }, digoxin);
    expect(await until(seen)).toBe(true);
    expect(await hosts(page)).toBe(0);
    await pressButton(popup, 'Show in the page');
    expect(
      await until(
        () => hosts(page),
        (count) => count === 1,
      ),
    ).toBe(1);
    await popup.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
  });

  it('answers “jared diamond chromosome 23” with the unsupported claim first, explained with its search record', async () => {
    const popup = await openPopup(launched, 'Got milk');
    await popup.type('textarea', 'jared diamond chromosome 23');
    const answers = await until(
      () => popup.$$eval('[data-answers] button', (all) => all.map((one) => one.textContent ?? '')),
      (all) => all.length > 1,
    );
    expect(answers[0]).toContain('Unsupported');
    expect(answers[0]).toContain('Genes on chromosome 23 determine all differences between the sexes');
    expect(answers[1]).toContain('Jared Diamond wrote in 1995');
    await popup.click('[data-answers] button');
    const article = await until(
      () => popup.evaluate(() => document.querySelector('article')?.textContent ?? ''),
      (text) => text.includes('Search record'),
    );
    expect(article).toContain('no human chromosome called 23');
    await popup.close();
  });
});
