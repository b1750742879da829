import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { browsers, openPage, painted, sentences, start, until } from './extension.ts';

/** The page's first script: it hears everything a page can hear. */
const ears = `<script>
window.heard = [];
const note = (what) => window.heard.push(what);
window.addEventListener('message', (event) => note('message ' + JSON.stringify(event.data)), true);
for (const target of [window, document, EventTarget.prototype]) {
  const dispatch = target.dispatchEvent;
  target.dispatchEvent = function (event) { note('dispatched ' + event.type); return dispatch.call(this, event); };
}
const names = ['lactofact', 'wxt:content-script-started', 'content-script-started', 'extension', 'lactofact:ready'];
for (const id of ['', 'lactofact@lactofact.invalid:']) for (const place of ['', 'watcher:', 'reader:', 'content:']) for (const name of names)
  for (const target of [window, document]) target.addEventListener(id + place + name, () => note('event ' + name), true);
for (const name of ['attachShadow', 'append', 'appendChild', 'insertBefore']) {
  const owner = name === 'append' ? Element.prototype : name === 'attachShadow' ? Element.prototype : Node.prototype;
  const original = owner[name];
  owner[name] = function (...all) { note('called ' + name); return original.apply(this, all); };
}
window.globalsBefore = Object.getOwnPropertyNames(window);
addEventListener('load', () => setTimeout(() => {
  new MutationObserver((records) => note('mutations ' + records.length)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}, 0));
</script>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><head>${ears}<title>A page</title></head><body>${body}</body></html>`;
const onTopic = 'In rare cases men can lactate. Digoxin causes milk in men.';
const frame = `<iframe srcdoc="<p>Some men can produce milk, though it is rare.</p>"></iframe>`;

const made = {
  '/off': { body: page('<p>The harvest was late this year, and the barn was full of hay.</p>') },
  '/on': { body: page(`<p>${onTopic}</p>`) },
  '/strict': {
    body: `<!doctype html><title>Strict</title><p>${onTopic}</p>`,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
    },
  },
  '/framed': { body: page(frame) },
  '/late': { body: page('<p id="late">Nothing yet.</p>') },
};

async function heard(
  one: Page,
): Promise<{ heard: string[]; globals: string[]; attributes: string[]; children: string[] }> {
  return one.evaluate(() => {
    const scope = window as unknown as { heard: string[]; globalsBefore: string[] };
    const mine = ['heard', 'globalsBefore'];
    return {
      heard: scope.heard,
      globals: Object.getOwnPropertyNames(window).filter(
        (name) =>
          !scope.globalsBefore.includes(name) && !mine.includes(name) && !/^(puppeteer|__ppt|\d)/.test(name),
      ),
      attributes: document.documentElement.getAttributeNames().filter((name) => name !== 'lang'),
      children: [...document.documentElement.children].map((child) => child.nodeName),
    };
  });
}

describe.each(browsers)('silence in %s', (name) => {
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

  const untouched = { heard: [], globals: [], attributes: [], children: ['HEAD', 'BODY'] };

  it('off topic the page hears and sees nothing', async () => {
    const one = await openPage(launched, `${server.url}/off`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await heard(one)).toEqual(untouched);
    expect(await painted(one)).toEqual({});
    await one.close();
  });

  it('on topic it sees neutrally named highlights and nothing else', async () => {
    const one = await openPage(launched, `${server.url}/on`);
    await until(
      () => sentences(one),
      (all) => all.length >= 2,
    );
    expect(await heard(one)).toEqual(untouched);
    const names = Object.keys(await painted(one));
    expect(names.length).toBeGreaterThan(0);
    for (const one of names) expect(one).toMatch(/^mk-\d+$/);
    await one.close();
  });

  it('paints under a strict content security policy', async () => {
    const one = await openPage(launched, `${server.url}/strict`);
    expect(
      (
        await until(
          () => sentences(one),
          (all) => all.length >= 2,
        )
      ).length,
    ).toBe(2);
    await one.close();
  });

  it('reads frames', async () => {
    const one = await openPage(launched, `${server.url}/framed`);
    const inFrame = () =>
      one.evaluate(() => {
        const inner = document.querySelector('iframe')?.contentWindow as
          | (Window & { CSS: typeof CSS })
          | null;
        return [...(inner?.CSS.highlights.values() ?? [])].length;
      });
    expect(await until(inFrame, (count) => count > 0)).toBe(1);
    await one.close();
  });

  it('finds a claim that appears later', async () => {
    const one = await openPage(launched, `${server.url}/late`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await one.evaluate((text) => {
      (document.getElementById('late') as HTMLElement).textContent = text;
    }, onTopic);
    expect(
      (
        await until(
          () => sentences(one),
          (all) => all.length >= 2,
        )
      ).length,
    ).toBe(2);
    await one.close();
  });
});
