/** Takes the pictures: the built extension in a browser, on the demonstration article. */
import type { Page } from 'puppeteer-core';
import type { Launched } from '../launch.ts';
import { marqueeFrame, storeFrame, tileFrame } from './frames.ts';
import { type Picture, type Shot, site } from './shots.ts';
import { underlined } from './steps.ts';

const frames = { store: storeFrame, tile: tileFrame, marquee: marqueeFrame };
const dataUrl = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

const view = (page: Page, { width, height, scale }: Shot) =>
  page.setViewport({ width, height, deviceScaleFactor: scale ?? 1 });

/** Dressed before the page is in it, so that nothing has to change its colours afterwards. */
async function prepare(page: Page, shot: Shot): Promise<void> {
  await view(page, shot);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: shot.theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** @returns the browser's number of the tab at an address */
async function tabAt(launched: Launched, address: string): Promise<number> {
  const own = await launched.openOwn('options.html');
  const id = await own.evaluate(async (wanted) => {
    type Tabs = { query(query: object): Promise<{ id: number; url?: string }[]> };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({})).find(({ url }) => url === wanted)?.id;
  }, address);
  await own.close();
  if (id === undefined) throw new Error(`No tab shows ${address}.`);
  return id;
}

export type Studio = {
  /** @returns the PNG file, in exactly the size it is to have */
  take(picture: Picture): Promise<Buffer>;
};

/** @param address of the article; a tab of it stays open, for popup and side panel to speak of */
export async function openStudio(launched: Launched, address: string): Promise<Studio> {
  const subject = await launched.browser.newPage();
  await subject.goto(address);
  await subject.bringToFront();
  await underlined(subject);
  const tab = await tabAt(launched, address);
  const board = await launched.browser.newPage();

  async function open(shot: Shot): Promise<Page> {
    if (shot.open !== 'article')
      return launched.openOwn(shot.open.replace('{tab}', String(tab)), (page) => prepare(page, shot));
    const page = await launched.browser.newPage();
    await prepare(page, shot);
    await page.goto(address);
    return page;
  }

  async function shoot(shot: Shot): Promise<Buffer> {
    const page = await open(shot);
    if (shot.beside) {
      await subject.bringToFront();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await page.bringToFront();
    for (const step of shot.steps) await step(page);
    if (shot.fit) {
      const end = await page.evaluate(() => document.querySelector('#app')?.getBoundingClientRect().bottom);
      await view(page, { ...shot, height: Math.min(shot.height, Math.ceil(end ?? shot.height)) });
    }
    const png = await page.screenshot();
    await page.close();
    return Buffer.from(png);
  }

  async function compose(picture: Exclude<Picture, { as: 'plain' }>): Promise<Buffer> {
    const popup = picture.as === 'store' && picture.popup ? dataUrl(await shoot(picture.popup)) : null;
    const image = dataUrl(await shoot(picture.shot));
    const caption = picture.as === 'store' ? picture.caption : '';
    const { width, height } = picture;
    const { theme, open: opened } = picture.shot;
    const shown = opened === 'article' ? site : 'Lactofact';
    await board.bringToFront();
    await board.setViewport({ width, height });
    await board.setContent(frames[picture.as]({ theme, caption, address: shown, image, popup }));
    return Buffer.from(await board.screenshot());
  }

  return { take: (picture) => (picture.as === 'plain' ? shoot(picture.shot) : compose(picture)) };
}
