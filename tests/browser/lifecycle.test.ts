import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { browsers, hosts, middleOf, openPage, openPopup, sentences, start, until } from './extension.ts';

const claim = 'In rare cases men can lactate.';
const page = (title: string, text: string) => ({
  body: `<!doctype html><html lang="en"><title>${title}</title><p>${text}</p></html>`,
});
const made = {
  '/one': page('One', `${claim} Digoxin causes milk in men.`),
  '/other': page('Other', 'The harvest was late this year.'),
};

describe.each(browsers)('tabs and installations in %s', (name) => {
  let launched: Launched | undefined;
  let server: Server | undefined;
  afterEach(async () => {
    await launched?.close();
    await server?.close();
  });
  const both = (one: Page) =>
    until(
      () => sentences(one),
      (all) => all.length === 2,
    );
  const listed = async (title: string) => {
    const popup = await openPopup(launched as Launched, title);
    const count = await until(() => popup.$$eval('.claims .sentence', (all) => all.length));
    await popup.close();
    return count;
  };

  it('right after installation works in a tab that was open before', async () => {
    const own = await serve(made);
    server = own;
    let early: Page | undefined;
    launched = await start(name, {
      before: async (browser) => {
        early = await browser.newPage();
        await early.goto(`${own.url}/one`);
      },
    });
    expect(await both(early as Page)).toHaveLength(2);
    expect(await listed('One')).toBe(2);
  });

  it('back from the back/forward cache shows underlines and list again', async () => {
    server = await serve(made);
    launched = await start(name);
    const one = await openPage(launched, `${server.url}/one`);
    await both(one);
    await one
      .evaluate(() => {
        location.href = '/other';
      })
      .catch(() => undefined);
    await until(
      () => one.title().catch(() => ''),
      (title) => title === 'Other',
    );
    // Where the page is gone before the answer, the navigation has begun as it should.
    await one.evaluate(() => history.back()).catch(() => undefined);
    await until(
      () => one.title().catch(() => ''),
      (title) => title === 'One',
    );
    expect(await both(one)).toHaveLength(2);
    expect(await listed('One')).toBe(2);
  });
});

/** Chromium leaves the old scripts running when the extension is updated; Firefox ends them itself. */
describe('an update in Chromium', () => {
  it('leaves open pages with the new version alone, and without errors', async () => {
    const server = await serve(made);
    const launched = await start('chrome');
    const one = await openPage(launched, `${server.url}/one`);
    const errors: string[] = [];
    one.on('pageerror', (error) => errors.push(String(error)));
    await until(
      () => sentences(one),
      (all) => all.length === 2,
    );
    // Loaded again from the same folder it is a new version to the browser.
    await launched.browser.installExtension(join(import.meta.dirname, '../../.output/chrome-mv3'));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await one.bringToFront();
    const { x, y } = await middleOf(one, claim);
    await one.mouse.move(x, y, { steps: 3 });
    // Two instances would each open a hint of its own.
    expect(await until(() => hosts(one))).toBe(1);
    await one.mouse.click(x, y);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await hosts(one)).toBe(1);
    await one.keyboard.press('Escape');
    expect(await sentences(one)).toHaveLength(2);
    await one.evaluate(() => {
      document.body.append('More text about men who lactate.');
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await sentences(one)).toContain(claim);
    expect(errors).toEqual([]);
    await launched.close();
    await server.close();
  });
});
