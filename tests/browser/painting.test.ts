import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineColours } from '../../src/annotations/highlight-css.ts';
import type { Launched } from '../../src/cli/launch.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { browsers, hosts, openPage, sentences, start, until } from './extension.ts';
import { columnsNear, look } from './png.ts';

const rgb = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
const green = rgb(lineColours.standard.supported);

const made = {
  '/spread': {
    body: `<!doctype html><html lang="en"><title>Spread</title><style>body { font: 20px/1.8 sans-serif; margin: 20px }</style>
      <p id="one">In <b>rare cases</b> <a href="#x">men can</a> <i>lactate</i>.</p>
      <p id="note" contenteditable="true">Men can lactate.</p>
      <div id="box" style="height: 90px; overflow: auto"><p style="margin: 0">A line before.</p><p id="two" style="margin: 0">Some men can produce milk, though it is rare.</p><p style="height: 400px">End.</p></div></html>`,
  },
};
/** Under the last line of an element, where its underline is. */
const under = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted) as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(element);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + 2, y: y + height * 0.7, width: width - 4, height: height * 0.45 };
  }, selector);

describe.each(browsers)('underlines in %s', (name) => {
  let launched: Launched;
  let server: Server;
  let page: Page;
  beforeAll(async () => {
    server = await serve(made);
    launched = await start(name);
    page = await openPage(launched, `${server.url}/spread`);
    await until(
      () => sentences(page),
      (all) => all.length === 2,
    );
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  it('run through under bold text and links as one annotation', async () => {
    expect(await sentences(page)).toContain('In rare cases men can lactate.');
    expect(columnsNear(await look(page), await under(page, '#one'), green)).toBeGreaterThan(0.9);
  });

  it('leave what is edited alone, and selection and copy the page’s own', async () => {
    expect(columnsNear(await look(page), await under(page, '#note'), green)).toBe(0);
    await page.click('#note');
    await page.keyboard.press('End');
    await page.keyboard.type(' Yes.');
    expect(await page.$eval('#note', (note) => note.innerHTML)).toBe('Men can lactate. Yes.');
    const copied = await page.evaluate(() => {
      const selection = getSelection() as Selection;
      selection.selectAllChildren(document.querySelector('#one') as Element);
      return selection.toString();
    });
    expect(copied).toBe('In rare cases men can lactate.');
    expect(await page.evaluate(() => document.querySelector('#one')?.innerHTML)).toBe(
      'In <b>rare cases</b> <a href="#x">men can</a> <i>lactate</i>.',
    );
    expect(await hosts(page)).toBe(0);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  it('move with what scrolls within the page', async () => {
    await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 30));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(columnsNear(await look(page), await under(page, '#two'), green)).toBeGreaterThan(0.9);
  });
});

/** Media that only Chromium's driver can set. */
describe('underlines in other media', () => {
  let launched: Launched;
  let server: Server;
  let page: Page;
  beforeAll(async () => {
    server = await serve(made);
    launched = await start('chrome');
    page = await openPage(launched, `${server.url}/spread`);
    await until(
      () => sentences(page),
      (all) => all.length === 2,
    );
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  it('are not printed', async () => {
    await page.emulateMediaType('print');
    expect(columnsNear(await look(page), await under(page, '#one'), green)).toBe(0);
    await page.emulateMediaType('screen');
    expect(columnsNear(await look(page), await under(page, '#one'), green)).toBeGreaterThan(0.9);
  });

  it('are drawn in the system’s own colours where those are forced', async () => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await page.reload();
    expect(
      await until(
        () => hosts(page),
        (count) => count === 1,
      ),
    ).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const ink: [number, number, number] = [0, 0, 0];
    const line = async (selector: string) => {
      const box = await under(page, selector);
      // Below the letters nothing but the line is drawn.
      return columnsNear(await look(page), { ...box, y: box.y + box.height * 0.45 }, ink, 150);
    };
    // The link's part has the colour that the system gives to links.
    expect(await line('#one')).toBeGreaterThan(0.6);
    expect(await line('#note')).toBeLessThan(0.3);
    // The text itself is still to be read.
    const text = await under(page, '#one');
    const letters = { ...text, y: text.y - text.height, height: text.height };
    expect(columnsNear(await look(page), letters, ink, 150)).toBeGreaterThan(0.4);
    await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 30));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await line('#two')).toBeGreaterThan(0.9);
    expect(await page.evaluate(() => document.querySelector('#one')?.innerHTML)).toContain(
      '<b>rare cases</b>',
    );
    await session.detach();
  });
});
