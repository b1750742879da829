/**
 * `npm run bench`: what a page pays for us, in real Chromium with the built extension, as JSON lines.
 *
 * Our main-thread time is read from a CPU profile of the page (CDP `Profiler`, 100 µs sampling): the time of all
 * samples whose stack holds a frame of ours (its script's address is the extension's). The native work that our
 * scripts cause (textContent, layout for rectangles) counts, because it happens under our frames. Tasks are
 * runs of such samples without a gap of more than 1 ms.
 */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { matchingCosts } from './bench-matching.ts';
import { nodeHeavyPage, onTopicPage, prosePage, stormPage } from './bench-pages.ts';
import { popupTimes } from './bench-popup.ts';
import { ensureBrowser } from './browsers.ts';
import { buildAll } from './build.ts';
import { launch, launchArguments } from './launch.ts';
import { serve } from './serve.ts';

const runs = 5;
/** Milliseconds after loading in which our work is done. */
const settle = 4000;

type Ours = { total: number; longest: number };

function oursIn(profile: Protocol.Profiler.Profile): Ours {
  const parents = new Map<number, number>();
  const own = new Set<number>();
  for (const node of profile.nodes) {
    if (/^chrome-extension:/.test(node.callFrame.url)) own.add(node.id);
    for (const child of node.children ?? []) parents.set(child, node.id);
  }
  const isOurs = (id: number) => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at))
      if (own.has(at)) return true;
    return false;
  };
  const verdicts = new Map<number, boolean>();
  let total = 0;
  let longest = 0;
  let task = 0;
  let gap = 0;
  for (const [index, sample] of (profile.samples ?? []).entries()) {
    const time = (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    let ours = verdicts.get(sample);
    if (ours === undefined) {
      ours = isOurs(sample);
      verdicts.set(sample, ours);
    }
    if (ours) {
      total += time;
      task += time + gap;
      gap = 0;
      longest = Math.max(longest, task);
    } else {
      gap += time;
      if (gap > 1) {
        task = 0;
        gap = 0;
      }
    }
  }
  return { total, longest };
}

async function profiled(page: Page, work: () => Promise<unknown>): Promise<Ours> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  await new Promise((resolve) => setTimeout(resolve, settle));
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return oursIn(profile);
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const round = (value: number) => Math.round(value * 1000) / 1000;
const report = (name: string, value: number, unit: string, ratio?: number) =>
  console.log(
    JSON.stringify({
      name,
      value: round(value),
      unit,
      ...(ratio === undefined ? {} : { ratio: round(ratio) }),
    }),
  );

/**
 * Milliseconds of the native limits: one read of all text, or one pass over all text nodes, each the first touch
 * of a freshly loaded page in a browser without the extension, as the watcher's is.
 */
async function limitsOf(url: string): Promise<{ read: number; walk: number }> {
  const bare = await puppeteer.launch({
    executablePath: await ensureBrowser('chrome'),
    headless: true,
    pipe: true,
    args: launchArguments(),
  });
  const first = async (work: () => number) => {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await bare.newPage();
      await page.goto(url);
      await new Promise((resolve) => setTimeout(resolve, 300));
      // Under the same profiler as our own work: sampling slows both.
      const session = await page.createCDPSession();
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: 100 });
      await session.send('Profiler.start');
      times.push(await page.evaluate(work));
      await page.close();
    }
    return median(times);
  };
  const read = await first(() => {
    const from = performance.now();
    const text = document.body.textContent ?? '';
    return performance.now() - from + (text.length > 0 ? 0 : Number.NaN);
  });
  const walk = await first(() => {
    const from = performance.now();
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = all.nextNode(); node; node = all.nextNode()) length += (node as Text).data.length;
    return performance.now() - from + (length > 0 ? 0 : Number.NaN);
  });
  await bare.close();
  return { read, walk };
}

function reportMatching(): void {
  const [first, ...larger] = [...matchingCosts()];
  if (!first) return;
  const [size, { matching, search }] = first;
  report('matching one sentence ÷ a plain MiniSearch query of it', matching, 'ms', matching / search);
  for (const [many, cost] of larger)
    report(
      `matching one sentence with ${many} fact checks ÷ with ${size}`,
      cost.matching,
      'ms',
      cost.matching / matching,
    );
}

async function main(): Promise<void> {
  reportMatching();
  buildAll();
  const mark = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.es6.min.js'), 'utf8');
  const made = {
    '/prose': prosePage(),
    '/heavy': nodeHeavyPage(),
    '/topic': onTopicPage(),
    '/storm': stormPage(),
  };
  const server = await serve(
    Object.fromEntries(Object.entries(made).map(([path, body]) => [path, { body }])),
  );
  const launched = await launch('chrome', { headless: true });
  const longest = new Map<string, number[]>();

  async function measure<T>(
    path: string,
    after: (page: Page, ours: Ours) => Promise<T>,
    during?: (page: Page) => Promise<unknown>,
  ): Promise<T[]> {
    const all: T[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await launched.browser.newPage();
      const ours = await profiled(page, async () => {
        await page.goto(`${server.url}${path}`);
        await during?.(page);
      });
      longest.set(path, [...(longest.get(path) ?? []), ours.longest]);
      all.push(await after(page, ours));
      await page.close();
    }
    return all;
  }

  const time = median(await measure('/prose', async (_page, ours) => ours.total));
  const { read, walk } = await limitsOf(`${server.url}/prose`);
  report('off-topic page of 1 MB: our time ÷ one textContent read', time, 'ms', time / read);
  report('off-topic page of 1 MB: our time ÷ one TreeWalker pass', time, 'ms', time / walk);

  const heavy = await measure('/heavy', async (_page, ours) => ours.total);
  report('off-topic page of 60,000 text nodes in one element: our time', median(heavy), 'ms');

  const topic = await measure('/topic', async (page, ours) => {
    await page.evaluate(mark);
    const marking = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          type Mark = new (root: Element) => { mark(word: string, options: object): void };
          const from = performance.now();
          const { Mark } = window as unknown as { Mark: Mark };
          new Mark(document.body).mark('the', { done: () => resolve(performance.now() - from) });
        }),
    );
    return { ours: ours.total, marking };
  });
  report(
    'on-topic page of 1 MB: our time in the page ÷ mark.js marking one word',
    median(topic.map(({ ours }) => ours)),
    'ms',
    median(topic.map(({ ours, marking }) => ours / marking)),
  );

  const storm = await measure(
    '/storm',
    (page) =>
      page.evaluate(() => {
        const scope = window as unknown as { stormEnded: number; foundAll: number };
        return scope.foundAll - scope.stormEnded;
      }),
    (page) => page.evaluate(() => (window as unknown as { storm(): Promise<void> }).storm()),
  );
  report('mutation storm: from its end until all claims are painted', median(storm), 'ms');
  for (const [path, tasks] of longest)
    report(`longest task of ours, page ${path}, median of ${runs} runs`, median(tasks), 'ms');
  report('longest task of ours on any of these pages', Math.max(...[...longest.values()].map(median)), 'ms');
  const claims = await launched.browser.newPage();
  await claims.goto(`${server.url}/topic`);
  await claims.waitForFunction(() => CSS.highlights.size > 0);
  await new Promise((resolve) => setTimeout(resolve, settle));
  const opening = await popupTimes(launched, claims, runs);
  report('popup: from navigation start until the list stands', median(opening), 'ms');
  report(
    'watcher bundle',
    statSync(join(import.meta.dirname, '../../.output/chrome-mv3/watcher.js')).size,
    'bytes',
  );
  await launched.close();
  await server.close();
}

await main();
process.exit(0);
