/**
 * `npm start`: the extension in a real browser on the demo page. Without a display it runs headless, prints what
 * was found and takes two screenshots.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findingWords } from '../knowledge/wording.ts';
import type { MatchedPassage } from '../messages/calls.ts';
import type { BrowserName } from './browsers.ts';
import { buildAll } from './build.ts';
import { sayEnglish } from './english.ts';
import { type Launched, launch } from './launch.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } });
const results = join(import.meta.dirname, '../../.results');
/** Milliseconds the extension gets to find the demo page's claims. */
const patience = 15_000;

const hasDisplay = () =>
  !process.env.CI &&
  !values.headless &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

async function launchAny(headless: boolean): Promise<Launched> {
  // Whoever sees the browser shall see the first-run page, too.
  const options = { headless, keepWelcome: !headless };
  const order: BrowserName[] = values.firefox ? ['firefox', 'chrome'] : ['chrome', 'firefox'];
  try {
    return await launch(order[0] as BrowserName, options);
  } catch (first) {
    return launch(order[1] as BrowserName, options).catch(() => {
      throw first;
    });
  }
}

/** Asks the background through one of the extension's own pages, as the popup does. */
async function findings(launched: Launched, url: string) {
  const own = await launched.openOwn('options.html');
  const ask = () =>
    own.evaluate(async (address) => {
      type Api = {
        tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
        runtime: { sendMessage(message: object): Promise<{ frames?: { matched: unknown[] }[] }> };
      };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = scope.browser ?? scope.chrome;
      const tab = (await api.tabs.query({})).find((one) => one.url === address);
      const state = await api.runtime.sendMessage({ call: 'tabState', input: { tabId: tab?.id } });
      return { tabId: tab?.id ?? 0, matched: state.frames?.flatMap((frame) => frame.matched) ?? [] };
    }, url);
  const end = Date.now() + patience;
  let answer = await ask();
  let before = -1;
  // The list is whole once it has stopped growing.
  while ((answer.matched.length === 0 || answer.matched.length !== before) && Date.now() < end) {
    before = answer.matched.length;
    await new Promise((resolve) => setTimeout(resolve, 400));
    answer = await ask();
  }
  await own.close();
  return answer as { tabId: number; matched: MatchedPassage[] };
}

function printTable(matched: MatchedPassage[]): void {
  const rows = matched.flatMap(({ text, matches }) =>
    matches.map(({ factCheck, verdict, stance }) => ({
      sentence: text.length > 70 ? `${text.slice(0, 69)}…` : text,
      'fact check': factCheck ?? '–',
      verdict: `${verdict ? findingWords(sayEnglish, verdict) : sayEnglish('notInKnowledgeBase')}${stance === 'denies' ? ' (denied)' : ''}`,
    })),
  );
  console.table(rows);
}

async function main(): Promise<void> {
  buildAll();
  const server = await serve();
  const url = `${server.url}/demo.html`;
  const visible = hasDisplay();
  const launched = await launchAny(!visible);
  const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
  await page.goto(url);
  if (visible) {
    await page.bringToFront();
    console.log(`Lactofact is running in ${launched.name} on ${url}. Close the browser to end.`);
    await new Promise((resolve) => launched.browser.once('disconnected', resolve));
    await server.close();
    return;
  }
  const { tabId, matched } = await findings(launched, url);
  printTable(matched);
  mkdirSync(results, { recursive: true });
  await page.bringToFront();
  await page.screenshot({ path: join(results, 'page.png'), fullPage: true });
  const popup = await launched.openOwn(`popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('.claims li', { timeout: patience });
  await popup.screenshot({ path: join(results, 'popup.png') });
  console.log(`Screenshots: ${join(results, 'page.png')} ${join(results, 'popup.png')}`);
  await launched.close();
  await server.close();
  if (matched.length === 0) throw new Error('No claims were found on the demo page.');
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
process.exit(0);
