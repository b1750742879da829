import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/cli/browsers.ts';
import type { Launched } from '../../src/cli/launch.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { overflow, violations } from './axe.ts';
import { browsers, openPage, openPopup, sentences, start, until } from './extension.ts';

type Messages = Record<string, { message: string }>;
const root = join(import.meta.dirname, '../..');
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));

/** English in a language that runs from right to left: as long as English, and to be told from it. */
function mirrored(): Messages {
  const messages = Object.fromEntries(
    Object.entries(read('en')).map(([key, { message }]) => [key, { message: `\u202e${message}\u202c` }]),
  );
  return { ...messages, language: { message: 'ar' }, direction: { message: 'rtl' } };
}

/** A copy of the build that speaks one language, whatever the browser speaks. */
function speaking(browser: BrowserName, locale: string, messages: Messages): string {
  const folder = mkdtempSync(join(tmpdir(), 'lactofact-'));
  cpSync(join(root, `.output/${browser}-mv3`), folder, { recursive: true });
  rmSync(join(folder, '_locales'), { recursive: true });
  mkdirSync(join(folder, '_locales', locale), { recursive: true });
  writeFileSync(join(folder, '_locales', locale, 'messages.json'), JSON.stringify(messages));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: locale }));
  return folder;
}

describe.each(browsers)('the interface in another language, in %s', (name) => {
  let launched: Launched | undefined;
  let server: Server | undefined;
  let folder = '';
  afterEach(async () => {
    await launched?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function demo(locale: string, messages: Messages): Promise<void> {
    folder = speaking(name, locale, messages);
    server = await serve();
    launched = await start(name, { extension: folder });
    const page = await openPage(launched, `${server.url}/demo.html`);
    await until(
      () => sentences(page),
      (all) => all.length > 20,
    );
  }
  const text = (page: Page) => page.evaluate(() => document.body.innerText);

  it('is German, with its plural forms, and says that the fact checks are English', async () => {
    await demo('de', read('de'));
    const popup = await openPopup(launched as Launched, 'Got milk');
    const words = await until(
      () => text(popup),
      (shown) => shown.includes('24'),
    );
    const german = read('de');
    expect(words).toContain(german.claimsFound_other?.message.replace('$1', '24'));
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
    await popup.click('.claims button');
    const explained = await until(
      () => text(popup),
      (shown) => shown.includes(german.knowledgeLanguage?.message ?? '?'),
    );
    expect(explained).toContain(german.knowledgeLanguage?.message);
    const marked = await popup.$$eval('article [lang=en]', (all) => all.length);
    expect(marked).toBeGreaterThan(3);
    expect(await violations(popup)).toEqual([]);
  });

  it('runs from right to left, without a word in the wrong language or out of place', async () => {
    await demo('ar', mirrored());
    const popup = await openPopup(launched as Launched, 'Got milk');
    await popup.setViewport({ width: 400, height: 600 });
    await until(() => popup.$$eval('.claims button', (all) => all.length));
    expect(await popup.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    // The coloured edge of an entry stands where the line begins, and the badge beside it.
    const [edge, start] = await popup.$eval('.claims button', (button) => [
      getComputedStyle(button).borderRightWidth,
      (button.querySelector('.badge')?.getBoundingClientRect().right ?? 0) /
        button.getBoundingClientRect().right,
    ]);
    expect(edge).toBe('4px');
    expect(start).toBeGreaterThan(0.9);
    expect(await overflow(popup)).toBe(0);
    expect(await violations(popup)).toEqual([]);
    for (const path of ['options.html', 'options.html#knowledge', 'options.html#about', 'welcome.html']) {
      const page = await (launched as Launched).openOwn(path);
      await page.setViewport({ width: 360, height: 800 });
      await until(() => page.evaluate(() => document.querySelector('h1')?.textContent ?? ''));
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect([path, await overflow(page)]).toEqual([path, 0]);
      // Every text that isn't English by its own mark went through the browser's translations.
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, button, legend, dt, label')]
          .filter((one) => one.closest('[lang=en]') === null && one.querySelector('[lang=en]') === null)
          .map((one) => one.textContent?.trim() ?? '')
          .filter((words) => /[a-z]{3}/i.test(words) && !words.includes('\u202e')),
      );
      expect(bare).toEqual([]);
      await page.close();
    }
  });
});
