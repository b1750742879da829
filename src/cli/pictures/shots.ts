/** Screenshots of the real extension on the demo page, as they stand in README and store listing. */
import type { Page } from 'puppeteer-core';
import type { Launched } from '../launch.ts';

type Shot = {
  name: string;
  /** CSS pixels. */
  width: number;
  height: number;
  dark?: boolean;
  /** Opens what is to be seen and brings it into the state to be seen. */
  open(launched: Launched, demo: string): Promise<Page>;
};

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Milliseconds for layout, fonts and a background that wakes. */
const settle = 900;

async function demoPage(launched: Launched, demo: string): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.goto(demo);
  await page.bringToFront();
  await page.waitForFunction(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0) > 20);
  return page;
}

/** Opens the card of the sentence that holds the words, with the sentence in the upper part of the window. */
async function openCard(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const range = ranges.find((one) => one.toString().includes(wanted));
    if (!range) throw new Error(`not underlined: ${wanted}`);
    window.scrollBy(0, range.getBoundingClientRect().top - 150);
    const { x, y } = range.getClientRects()[0] as DOMRect;
    return { x: x + 60, y: y + 8 };
  }, words);
  await page.mouse.click(at.x, at.y);
}

async function tabOf(launched: Launched, demo: string): Promise<number> {
  const own = await launched.openOwn('options.html');
  const id = await own.evaluate(async (address) => {
    type Api = { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    return (await tabs.query({})).find(({ url }) => url === address)?.id ?? -1;
  }, demo);
  await own.close();
  return id;
}

async function popup(launched: Launched, demo: string): Promise<Page> {
  await demoPage(launched, demo);
  const page = await launched.openOwn(`popup.html?tab=${await tabOf(launched, demo)}`);
  await page.waitForSelector('.claims li');
  return page;
}

export const shots: Shot[] = [
  {
    name: 'page',
    width: 1100,
    height: 720,
    async open(launched, demo) {
      const page = await demoPage(launched, demo);
      await openCard(page, 'digoxin');
      return page;
    },
  },
  {
    name: 'page-dark',
    width: 1100,
    height: 720,
    dark: true,
    async open(launched, demo) {
      const page = await demoPage(launched, demo);
      await openCard(page, 'Thousands of');
      return page;
    },
  },
  { name: 'popup', width: 400, height: 640, open: popup },
  {
    name: 'check',
    width: 400,
    height: 640,
    async open(launched, demo) {
      const page = await popup(launched, demo);
      await page.type('textarea', 'jared diamond chromosome 23');
      await page.waitForSelector('[data-answers] li');
      return page;
    },
  },
  {
    name: 'knowledge',
    width: 1100,
    height: 720,
    open: (launched) => launched.openOwn('options.html#knowledge'),
  },
  { name: 'options', width: 900, height: 720, open: (launched) => launched.openOwn('options.html') },
];

/** @returns the shot as PNG, two device pixels to a CSS pixel when `sharp` */
export async function take(
  shot: Shot,
  launched: Launched,
  demo: string,
  sharp: boolean,
): Promise<Uint8Array> {
  const { width, height, dark = false } = shot;
  const before = new Set(await launched.browser.pages());
  const page = await shot.open(launched, demo);
  await page.setViewport({ width, height, deviceScaleFactor: sharp ? 2 : 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.bringToFront();
  await rest(settle);
  const png = await page.screenshot({ type: 'png' });
  for (const one of await launched.browser.pages()) if (!before.has(one)) await one.close();
  return png;
}
