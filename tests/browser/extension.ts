/** What the browser tests share: a browser with the built extension, and what the page itself can see. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../src/cli/browsers.ts';
import { type Launched, type LaunchOptions, launch } from '../../src/cli/launch.ts';

export const browsers: BrowserName[] = ['chrome', 'firefox'];

export const start = (name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Launched> =>
  launch(name, { headless: true, ...options });

/** Highlights as the page's own scripts see them: names with the texts of their ranges. */
export function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map((range) => (range as Range).toString().replace(/\s+/g, ' ').trim()),
      ]),
    ),
  );
}

export const sentences = async (page: Page): Promise<string[]> => Object.values(await painted(page)).flat();

/** Waits until `look` gives something true; gives up after `patience` milliseconds and returns the last look. */
export async function until<T>(
  look: () => Promise<T>,
  good: (value: T) => boolean = Boolean,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  let value = await look();
  while (!good(value) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await look();
  }
  return value;
}

export async function openPage(launched: Launched, url: string): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** Middle of the first line of a sentence, in client coordinates. */
export function middleOf(page: Page, sentence: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const range = ranges.find((one) => one.toString().replace(/\s+/g, ' ').trim() === wanted);
    if (!range) throw new Error(`not painted: ${wanted}`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0] as DOMRect;
    return { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 };
  }, sentence);
}

/** Elements that stand in `<html>` beside head and body: our card's host is the only one. */
export const hosts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.documentElement.children].filter((one) => !['HEAD', 'BODY'].includes(one.nodeName)).length,
  );

/** The popup as a tab of its own, speaking of the page whose title is given. */
export async function openPopup(launched: Launched, title: string): Promise<Page> {
  const finder = await launched.openOwn('popup.html');
  const tab = await finder.evaluate(async (wanted) => {
    const api = (
      globalThis as unknown as Record<
        string,
        { tabs: { query(q: object): Promise<{ id: number; title?: string }[]> } }
      >
    )['browser' in globalThis ? 'browser' : 'chrome'];
    return (await api?.tabs.query({}))?.find((one) => one.title?.startsWith(wanted))?.id;
  }, title);
  await finder.close();
  const popup = await launched.openOwn(`popup.html?tab=${tab}`);
  await popup.waitForSelector('textarea');
  return popup;
}

/** Clicks the button of that name. @returns whether there is one */
export const pressButton = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted);
    button?.click();
    return button !== undefined;
  }, name);
