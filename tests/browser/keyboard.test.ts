import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { command } from './commands.ts';
import { hosts, openPage, sentences, start, until } from './extension.ts';

const frame = `<iframe title="f" srcdoc="<p>Some men can produce milk, though it is rare.</p>" height="200"></iframe>`;
const made = {
  '/two': {
    body: `<!doctype html><html lang="en"><title>Two claims</title><input id="field" value="Men can never lactate.">
      <p>In rare cases men can lactate.</p><p style="margin-top: 2000px">Digoxin causes milk in men.</p>${frame}</html>`,
  },
};

/** Only Chromium: see commands.ts. */
describe('going through claims by keyboard', () => {
  let launched: Launched;
  let server: Server;
  let page: Page;
  beforeAll(async () => {
    server = await serve(made);
    launched = await start('chrome');
    page = await openPage(launched, `${server.url}/two`);
    await until(
      () => sentences(page),
      (all) => all.length === 2,
    );
    await until(() => inFrame('highlights'));
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.nodeName);
  const scrolled = () => page.evaluate(() => window.scrollY);
  const inFrame = (what: 'highlights' | 'hosts') =>
    page.evaluate((wanted) => {
      const inner = document.querySelector('iframe')?.contentWindow as (Window & { CSS: typeof CSS }) | null;
      if (!inner) return 0;
      if (wanted === 'highlights') return inner.CSS.highlights.size;
      return inner.document.documentElement.childElementCount - 2;
    }, what);
  const windowOpens = () =>
    until(
      () => hosts(page),
      (count) => count === 1,
    );

  it('the next claim takes the focus, Enter opens its card, Escape gives the focus back', async () => {
    await page.focus('#field');
    await command(launched, 'next-claim');
    expect(await windowOpens()).toBe(1);
    expect(await focused()).toBe('DIV');
    await page.keyboard.press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await hosts(page)).toBe(1);
    expect(await focused()).toBe('DIV');
    await page.keyboard.press('Escape');
    expect(
      await until(
        () => hosts(page),
        (count) => count === 0,
      ),
    ).toBe(0);
    expect(await focused()).toBe('field');
  });

  it('goes on to a claim far below, into a frame, and round to the first again', async () => {
    await command(launched, 'next-claim');
    expect(await until(scrolled, (top) => top > 1000)).toBeGreaterThan(1000);
    await command(launched, 'next-claim');
    expect(
      await until(
        () => inFrame('hosts'),
        (count) => count === 1,
      ),
    ).toBe(1);
    expect(await hosts(page)).toBe(0);
    await command(launched, 'next-claim');
    expect(await until(scrolled, (top) => top < 500)).toBeLessThan(500);
    expect(await inFrame('hosts')).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('checks what is selected in a field, with the focus in the card', async () => {
    await page.focus('#field');
    await page.evaluate(() => (document.querySelector('#field') as HTMLInputElement).select());
    await command(launched, 'check-selection');
    expect(await windowOpens()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await until(focused, (id) => id === 'field')).toBe('field');
  });

  it('switches the site off and on again', async () => {
    await command(launched, 'toggle-site');
    expect(
      await until(
        () => sentences(page),
        (all) => all.length === 0,
      ),
    ).toEqual([]);
    await command(launched, 'toggle-site');
    expect(
      await until(
        () => sentences(page),
        (all) => all.length === 2,
      ),
    ).toHaveLength(2);
  });

  it('leads from a claim to its report and back, without a mouse', async () => {
    const digoxin = 'Digoxin causes milk in men.';
    await page.bringToFront();
    for (let step = 0; step < 3 && (await scrolled()) < 1000; step += 1) {
      await command(launched, 'next-claim');
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    expect(await scrolled()).toBeGreaterThan(1000);
    await page.keyboard.press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Close, sources, report; then the first reason is chosen, and Enter saves.
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await page.keyboard.press('Enter');
    expect(
      await until(
        () => sentences(page),
        (all) => !all.includes(digoxin),
      ),
    ).not.toContain(digoxin);
    const options = await launched.openOwn('options.html#reports');
    await options.waitForSelector('.entry');
    const at = () => options.evaluate(() => document.activeElement?.textContent ?? '');
    for (let tab = 0; tab < 20 && !(await at()).startsWith('Delete'); tab += 1)
      await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    expect(
      await until(
        () => sentences(page),
        (all) => all.includes(digoxin),
      ),
    ).toContain(digoxin);
    await options.close();
  });
});
