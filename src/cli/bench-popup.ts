/** How long the popup takes to show a page's claims. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';

/**
 * @param claims a page with claims that was read already
 * @returns milliseconds from the popup's own navigation start until its list stands, one for each run. Opened in a
 * tab: the browser's own time for the popup's window is not ours
 */
export async function popupTimes(launched: Launched, claims: Page, runs: number): Promise<number[]> {
  const title = await claims.title();
  const own = await launched.openOwn('options.html');
  const tab = await own.evaluate(async (wanted) => {
    type Api = { tabs: { query(query: object): Promise<{ id: number; title?: string }[]> } };
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    return (await tabs.query({})).find((one) => one.title === wanted)?.id;
  }, title);
  await own.close();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const popup = await launched.openOwn(`popup.html?tab=${tab}`, (page) =>
      page.evaluateOnNewDocument(() => {
        const look = () => {
          if (document.querySelector('.claims li')) Object.assign(window, { listed: performance.now() });
          else setTimeout(look, 1);
        };
        look();
      }),
    );
    await popup.waitForFunction(() => 'listed' in window);
    times.push(await popup.evaluate(() => (window as unknown as { listed: number }).listed));
    await popup.close();
  }
  return times;
}
