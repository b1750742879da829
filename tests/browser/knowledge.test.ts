import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { browsers, start, until } from './extension.ts';

describe.each(browsers)('the knowledge base in %s', (name) => {
  let launched: Launched;
  let page: Page;
  const claims = () => page.$$eval('.claims strong', (all) => all.map((one) => one.textContent ?? ''));
  const heading = () => page.evaluate(() => document.querySelector('article h1')?.textContent ?? '');
  const violations = async () => {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(document)).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`,
      );
    });
  };

  beforeAll(async () => {
    launched = await start(name);
    page = await launched.openOwn('options.html#knowledge');
    await page.setViewport({ width: 1000, height: 900 });
    await until(claims, (all) => all.length > 100);
  });
  afterAll(() => launched?.close());

  it('shows every claim as a square of its theme and in the list', async () => {
    const squares = await page.$$eval('.square', (all) => all.length);
    expect(squares).toBe((await claims()).length);
    expect(await violations()).toEqual([]);
  });

  it('finds by words and narrows by finding, and keeps both in the address', async () => {
    await page.type('input[type=search]', 'prisoners');
    await until(claims, (all) => all.length < 30);
    await page.select('.filters label:nth-child(2) select', 'unsupported');
    const shown = await until(claims, (all) => all.length < 8);
    expect(shown.some((claim) => claim.startsWith('Thousands of men lactated'))).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe('#knowledge?finding=unsupported&search=prisoners');
  });

  it('opens a fact check, leads on to related ones, and back to the search as it was', async () => {
    const first = (await claims())[0];
    await page.click('.claims a');
    expect(await until(heading)).toBe(first);
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('H1');
    expect(await violations()).toEqual([]);
    await page.evaluate(() => history.back());
    const shown = await until(claims, (all) => all.length > 0);
    expect(shown.length).toBeLessThan(8);
  });

  it('copies a citation', async () => {
    await page.evaluate(() => {
      location.hash = '#knowledge/digoxin-causes-male-lactation';
    });
    await until(heading, (text) => text.includes('digoxin'));
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: async (text: string) => {
            document.body.dataset.copied = text;
          },
        },
      });
    });
    await page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === 'Copy citation',
      );
      button?.click();
    });
    const told = await until(() =>
      page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? ''),
    );
    expect(told).toBe('Copied.');
    const copied = await page.evaluate(() => document.body.dataset.copied);
    expect(copied).toContain('fact check “digoxin-causes-male-lactation”');
  });
});
