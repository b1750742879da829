import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineColours } from '../../src/annotations/highlight-css.ts';
import type { Launched } from '../../src/cli/launch.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { browsers, hosts, openPage, start, until } from './extension.ts';
import { boxesOf, look, share, underlined } from './pixels.ts';

const mammals = 'All mammals, male and female alike, have mammary glands.';
const digoxin = 'The heart medicine digoxin has also caused men to lactate.';
const { supported, unsupported } = lineColours.standard;
const marked = `<p>All mammals, <a href="#x">male and female</a> alike, have <b>mammary glands</b>.</p><p>${digoxin}</p>`;

/** The text comes when the test calls `fill`, so that the test can prepare the page for it. */
const page = (body: string, style = '') => ({
  body: `<!doctype html><html lang="en"><head><title>Painting</title><style>body{margin:20px;font:18px/1.7 serif}a{color:#2257c9}${style}</style></head><body><div id="x"></div><template>${body}</template>
<script>fill = () => document.getElementById('x').append(document.querySelector('template').content.cloneNode(true))</script></body></html>`,
});
const filler = Array.from({ length: 40 }, (_, count) => `<p>Line ${count} of an ordinary list.</p>`).join('');
const made = {
  '/light': page(marked),
  '/dark': page(marked, 'body{background:#121212;color:#eee}a{color:#8fb4ff}'),
  '/picture': page(
    `<div class="hero">${marked}</div>`,
    '.hero{background:linear-gradient(#456,#654);color:#fff}.hero a{color:#fff}',
  ),
  '/grey': page(marked, 'body{background:#808080;color:#fff}a{color:#fff}'),
  '/container': page(
    `<div id="box"><div style="height:150px"></div>${marked}${filler}</div>${filler}`,
    '#box{height:300px;overflow:auto;border:1px solid}header{position:sticky;top:0;background:#fff;height:120px}',
  ),
  '/sticky': page(
    `<header></header><div style="height:100px"></div>${marked}${filler}${filler}`,
    'header{position:fixed;inset:0 0 auto;background:#fff;height:90px}',
  ),
  '/narrow': page(
    `<div id="column" style="width:800px"><p>${digoxin} And more words.</p><p>${mammals}</p></div>`,
  ),
  '/editor': page(
    `${marked}<div contenteditable>Men can lactate.</div><div id="editor" contenteditable>Milk</div><textarea></textarea>`,
  ),
  '/frozen': page(`${marked}<p><u>control</u></p>`, 'u{text-decoration:underline 3px #123456}'),
};

const fill = (one: Page) => one.evaluate(() => (globalThis as unknown as { fill(): void }).fill());

/** In the extension's own world, where the reader will look for it. No switch of either browser takes it away. */
async function takeHighlightsAway(launched: Launched): Promise<void> {
  const own = await launched.openOwn('options.html');
  await own.evaluate(async () => {
    type Api = {
      tabs: { query(what: object): Promise<{ id: number; title?: string }[]> };
      scripting: { executeScript(what: object): Promise<unknown> };
    };
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = scope.browser ?? scope.chrome;
    for (const { id, title } of await api.tabs.query({})) {
      if (title !== 'Painting') continue;
      await api.scripting.executeScript({
        target: { tabId: id },
        func: () => {
          (globalThis as { Highlight?: unknown }).Highlight = undefined;
        },
      });
    }
  });
  await own.close();
}

const ways = browsers.flatMap((name) => [
  { name, way: 'highlights' },
  { name, way: 'overlay' },
]);

describe.each(ways)('painting with $way in $name', ({ name, way }) => {
  const isOverlay = way === 'overlay';
  let launched: Launched;
  let server: Server;
  beforeAll(async () => {
    server = await serve(made);
    launched = await start(name);
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  async function open(path: string, colour: string = supported): Promise<Page> {
    const one = await openPage(launched, `${server.url}${path}`);
    if (isOverlay) await takeHighlightsAway(launched);
    await one.bringToFront();
    await fill(one);
    await until(
      () => underlined(one, mammals, colour),
      (all) => all.every((part) => part > 0.9),
    );
    return one;
  }

  it('underlines all along a sentence, over links and bold text and in the verdict’s colour', async () => {
    const one = await open('/light');
    const parts = await underlined(one, mammals, supported);
    expect(parts.length).toBe(5);
    for (const part of parts) expect(part).toBeGreaterThan(0.9);
    for (const part of await underlined(one, digoxin, unsupported)) expect(part).toBeGreaterThan(0.3);
    for (const part of await underlined(one, digoxin, supported)) expect(part).toBe(0);
    await one.close();
  });

  it('adds nothing to the page but the overlay’s one host, which tells nothing', async () => {
    const one = await open('/light');
    expect(await hosts(one)).toBe(isOverlay ? 1 : 0);
    const seen = await one.evaluate(() => ({
      marks: document.querySelectorAll('body mark, body [class]').length,
      host: document.documentElement.lastElementChild?.textContent,
      registry: CSS.highlights.size,
    }));
    expect(seen.marks).toBe(0);
    if (isOverlay) expect(seen).toEqual({ marks: 0, host: '', registry: 0 });
    await one.close();
  });

  it('shows colours on a dark page', async () => {
    const one = await open('/dark');
    for (const part of await underlined(one, digoxin, unsupported)) expect(part).toBeGreaterThan(0.3);
    await one.close();
  });

  it.each(['/picture', '/grey'])('takes the text’s own colour on %s', async (path) => {
    const one = await open(path, '#ffffff');
    for (const part of await underlined(one, mammals, '#ffffff')) expect(part).toBeGreaterThan(0.9);
    for (const part of await underlined(one, mammals, supported)) expect(part).toBe(0);
    await one.close();
  });

  it('follows a container that scrolls, and is cut where the text is', async () => {
    const one = await open('/container');
    const scroll = async (to: number) => {
      await one.evaluate((top) => {
        (document.getElementById('box') as HTMLElement).scrollTop = top;
      }, to);
      await new Promise((resolve) => setTimeout(resolve, 300));
    };
    await scroll(80);
    for (const part of await underlined(one, mammals, supported)) expect(part).toBeGreaterThan(0.9);
    // Above the container's edge the text is gone, and its line with it.
    await scroll(220);
    const pixels = await look(one);
    const everywhere = { x: 0, y: 0, width: pixels.width, height: pixels.height };
    expect(share(pixels, everywhere, supported)).toBe(0);
    await one.close();
  });

  it('scrolls with the page, and hides under what hides the text', async () => {
    const one = await open('/sticky');
    const top = (await boxesOf(one, mammals))[0]?.y ?? 0;
    const scroll = async (to: number) => {
      await one.evaluate((y) => scrollTo(0, y), to);
      await new Promise((resolve) => setTimeout(resolve, 300));
    };
    await scroll(top - 120);
    for (const part of await underlined(one, mammals, supported)) expect(part).toBeGreaterThan(0.9);
    await scroll(top - 30);
    const pixels = await look(one);
    expect(share(pixels, { x: 0, y: 0, width: 1000, height: 90 }, supported)).toBe(0);
    await one.close();
  });

  it('follows when lines break anew', async () => {
    const one = await open('/narrow');
    const lines = (await boxesOf(one, mammals)).length;
    await one.evaluate(() => {
      (document.getElementById('column') as HTMLElement).style.width = '220px';
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const narrow = await underlined(one, mammals, supported);
    expect(narrow.length).toBeGreaterThan(lines);
    for (const part of narrow) expect(part).toBeGreaterThan(0.85);
    await one.setViewport({ width: 500, height: 700 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const part of await underlined(one, mammals, supported)) expect(part).toBeGreaterThan(0.85);
    await one.close();
  });

  it('goes with the text', async () => {
    const one = await open('/light');
    await one.evaluate(() => document.querySelector('p')?.remove());
    const gone = await until(
      async () => {
        const pixels = await look(one);
        return share(pixels, { x: 0, y: 0, width: pixels.width, height: pixels.height }, supported);
      },
      (part) => part === 0,
    );
    expect(gone).toBe(0);
    await one.close();
  });

  it('leaves selecting, finding and typing to the page', async () => {
    const one = await open('/editor');
    const before = await one.evaluate(() => document.getElementById('x')?.innerHTML);
    const selected = await one.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p') as Element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      let copied = '';
      document.addEventListener('copy', () => {
        copied = String(getSelection());
      });
      document.execCommand('copy');
      return { text: String(getSelection()), copied };
    });
    expect(selected.text).toBe(mammals);
    expect(['', mammals]).toContain(selected.copied);
    const found = await one.evaluate(() => {
      getSelection()?.removeAllRanges();
      const scope = window as unknown as { find(text: string): boolean };
      return [scope.find('have mammary glands'), String(getSelection()), scope.find('mk-')];
    });
    expect(found).toEqual([true, 'have mammary glands', false]);
    for (const part of await underlined(one, 'Men can lactate.', supported)) expect(part).toBe(0);
    await one.focus('#editor');
    await one.keyboard.press('End');
    await one.keyboard.type('shake: men give milk, ');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await one.keyboard.type('Yes');
    const after = await one.evaluate(() => document.getElementById('x')?.innerHTML.replaceAll('&nbsp;', ' '));
    expect(after).toBe(before?.replace('>Milk<', '>Milkshake: men give milk, Yes<'));
    await one.close();
  });

  it('lets the pointer through, and marks the sentence whose card is open', async () => {
    const one = await open('/light');
    const [box] = await boxesOf(one, digoxin);
    if (!box) throw new Error('no box');
    await one.mouse.click(box.x + 30, box.y + box.height / 2);
    const yellow = async () => {
      const pixels = await look(one);
      let [hit, all] = [0, 0];
      for (let x = Math.ceil(box.x); x < box.x + box.width; x += 1) {
        const [red, , blue] = pixels.at(x, Math.round(box.y + 3));
        all += 1;
        if (red - blue > 25) hit += 1;
      }
      return hit / all;
    };
    expect(await until(yellow, (part) => part > 0.5)).toBeGreaterThan(0.5);
    await one.keyboard.press('Escape');
    expect(await until(yellow, (part) => part === 0)).toBe(0);
    await one.close();
  });

  it('is not printed', async () => {
    const one = await open('/frozen');
    const pdf = Buffer.from(await one.pdf()).toString('latin1');
    const drawn = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
      .map(([, content]) => {
        try {
          return inflateSync(Buffer.from(content as string, 'latin1')).toString('latin1');
        } catch {
          return '';
        }
      })
      .join('\n');
    const inInk = (hex: string) =>
      [...drawn.matchAll(/(\S+) (\S+) (\S+) (?:rg|RG)\b/g)].some((parts) =>
        [1, 2, 3].every(
          (at) =>
            Math.abs(Number(parts[at]) - Number.parseInt(hex.slice(at * 2 - 1, at * 2 + 1), 16) / 255) < 0.01,
        ),
      );
    expect(inInk('#123456')).toBe(true);
    expect(inInk(supported)).toBe(false);
    expect(inInk(unsupported)).toBe(false);
    await one.close();
  });
});

describe.each(browsers)('painting with forced colours in %s', (name) => {
  let launched: Launched;
  let server: Server;
  beforeAll(async () => {
    server = await serve(made);
    launched = await start(name, { prefs: { 'browser.display.document_color_use': 2 } });
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  it('underlines in the text’s colour, and selects nothing', async () => {
    const one = await openPage(launched, `${server.url}/light`);
    await fill(one);
    if (name === 'chrome') {
      // Colours are forced while the page is open, as a reader would switch them on.
      await until(
        () => underlined(one, mammals, supported),
        (all) => all.every((part) => part > 0.9),
      );
      const client = await one.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: 'dark' },
        ],
      });
    }
    const [ink, ground] = name === 'chrome' ? ['#ffffff', '#000000'] : ['#000000', '#ffffff'];
    const plain = 'All mammals, ';
    const parts = await until(
      () => underlined(one, plain, ink as string),
      (all) => all.every((part) => part > 0.9),
    );
    for (const part of parts) expect(part).toBeGreaterThan(0.9);
    for (const part of await underlined(one, digoxin, ink as string)) expect(part).toBeGreaterThan(0.3);
    const [box] = await boxesOf(one, plain);
    const pixels = await look(one);
    const between = { x: box?.x ?? 0, y: (box?.y ?? 0) + 1, width: box?.width ?? 0, height: 1 };
    expect(share(pixels, between, ground as string)).toBe(1);
  });
});
