import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { overflow, violations } from './axe.ts';
import { browsers, openPage, openPopup, sentences, start, until } from './extension.ts';

const frame =
  '<iframe title="f" srcdoc="<title>Inner</title><p>Some men can produce milk, though it is rare.</p>"></iframe>';
const made = {
  '/mixed': {
    body: `<!doctype html><html lang="en"><title>Mixed</title><p>In rare cases men can lactate.</p><p>Digoxin causes milk in men.</p>${frame}</html>`,
  },
  '/plain': {
    body: '<!doctype html><html lang="en"><title>Plain</title><p>The harvest was late.</p></html>',
  },
  '/paper.pdf': { body: 'no real PDF', type: 'text/plain' },
};

describe.each(browsers)('the popup in %s', (name) => {
  let launched: Launched;
  let server: Server;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    server = await serve(made);
    launched = await start(name);
    page = await openPage(launched, `${server.url}/mixed`);
    await until(
      () => sentences(page),
      (all) => all.length === 2,
    );
    popup = await openPopup(launched, 'Mixed');
    await popup.setViewport({ width: 400, height: 640 });
    await until(listed, (all) => all.length === 3);
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  const listed = () => popup.$$eval('.claims .sentence', (all) => all.map((one) => one.textContent ?? ''));
  const text = (one: Page = popup) => one.evaluate(() => document.body.innerText);
  const press = (words: string, one: Page = popup) =>
    one.evaluate((wanted) => {
      const all = [...document.querySelectorAll('button, label')] as HTMLElement[];
      const button = all.find((element) => element.textContent?.trim().startsWith(wanted));
      button?.click();
      return button !== undefined;
    }, words);

  it('counts what was found and looked at, frames included, and names the frame', async () => {
    const words = await text();
    expect(words).toContain('3 claims found');
    expect(words).toMatch(/Looked at \d+ characters; \d passages near the topic/);
    expect(await popup.$eval('.verdicts', (bar) => bar.getAttribute('aria-label'))).toBe(
      'Unsupported: 1, Supported: 2',
    );
    expect(words).toMatch(/In a frame: Inner/i);
    expect(await violations(popup)).toEqual([]);
  });

  it('filters by verdict, and keeps the filter and the place while an explanation is read', async () => {
    await press('∅ Unsupported');
    expect(await until(listed, (all) => all.length === 1)).toEqual(['Digoxin causes milk in men.']);
    await popup.click('.claims button');
    await until(
      () => text(),
      (words) => words.includes('Sources and evidence'),
    );
    expect(await violations(popup)).toEqual([]);
    await press('←');
    expect(await until(listed, (all) => all.length === 1)).toHaveLength(1);
    expect(await popup.evaluate(() => document.activeElement?.textContent ?? '')).toContain('Digoxin');
    await press('All');
    expect(await until(listed, (all) => all.length === 3)).toHaveLength(3);
  });

  it('switches the site off and on, with the page following at once', async () => {
    await press('On for 127.0.0.1');
    expect(
      await until(
        () => sentences(page),
        (all) => all.length === 0,
      ),
    ).toEqual([]);
    expect(
      await until(
        () => text(),
        (words) => words.includes('off on this site'),
      ),
    ).toContain('off on this site');
    await press('Switch it on here');
    expect(
      await until(
        () => sentences(page),
        (all) => all.length === 2,
      ),
    ).toHaveLength(2);
    expect(await until(listed, (all) => all.length === 3)).toHaveLength(3);
  });

  it('remembers short texts that were looked into, until they are cleared', async () => {
    await popup.focus('textarea');
    await popup.keyboard.type('thorazine men milk');
    await popup.waitForSelector('[data-answers] button');
    await popup.click('[data-answers] button');
    await popup.waitForSelector('article');
    await press('←');
    await popup.evaluate(() => (document.querySelector('textarea') as HTMLTextAreaElement).select());
    await popup.keyboard.press('Backspace');
    const recent = await until(() =>
      popup.evaluate(() => document.querySelector('.recent')?.textContent ?? ''),
    );
    expect(recent).toContain('thorazine men milk');
    await press('Clear');
    expect(await until(() => popup.evaluate(() => document.querySelector('.recent') === null))).toBe(true);
  });

  it('says why there is nothing to show, and reads on request what the gate left', async () => {
    const plain = await openPage(launched, `${server.url}/plain`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const one = await openPopup(launched, 'Plain');
    expect(
      await until(
        () => text(one),
        (words) => words.includes('Nothing on male'),
      ),
    ).toContain('Nothing on male lactation');
    expect(await violations(one)).toEqual([]);
    await press('Read it anyway', one);
    expect(
      await until(
        () => text(one),
        (words) => words.includes('No claim about'),
      ),
    ).toContain('No claim about male lactation was found');
    await one.close();
    await plain.close();
    const own = await launched.openOwn('popup.html?tab=0');
    expect(
      await until(
        () => text(own),
        (words) => words.includes('browser'),
      ),
    ).toContain('This is a page of the browser itself');
    await own.close();
  });

  it('as a side panel follows the active tab', async () => {
    await page.bringToFront();
    const panel = await launched.openOwn('sidepanel.html');
    await panel.setViewport({ width: 320, height: 700 });
    await page.bringToFront();
    const shown = () => panel.$$eval('.claims .sentence', (all) => all.length);
    expect(await until(shown, (count) => count === 3)).toBe(3);
    const other = await openPage(launched, `${server.url}/plain`);
    expect(
      await until(
        () => text(panel),
        (words) => words.includes('Nothing on male'),
      ),
    ).toContain('Nothing on male');
    await other.close();
    await page.bringToFront();
    expect(await until(shown, (count) => count === 3)).toBe(3);
    expect(await overflow(panel)).toBe(0);
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });

  // No driver can stop Firefox's background.
  if (name === 'chrome')
    it('works on when its background was stopped', async () => {
      const target = await launched.browser.waitForTarget((one) => one.type() === 'service_worker');
      await (await target.worker())?.close();
      await popup.reload();
      expect(await until(listed, (all) => all.length === 3)).toHaveLength(3);
    });
});
