/** Starts a real browser with the built extension in it. */
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from './browsers.ts';

export type Launched = {
  browser: Browser;
  name: BrowserName;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
};

const root = join(import.meta.dirname, '../..');
const geckoId = 'lactofact@lactofact.invalid';
/** Firefox gives each installation a random address; tests need a known one. */
const uuid = '7d9c1f5e-3b1c-4f62-9a55-1c0ffee00001';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns Chromium's switches; a root user has no sandbox, everybody else keeps theirs */
export const launchArguments = (): string[] => [
  ...quiet,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * @param options.profile folder that outlives the browser; a fresh one without it
 * @param options.prefs of Firefox, as in about:config
 * @throws when the browser can't be had or started
 */
export async function launch(
  name: BrowserName,
  options: {
    headless: boolean;
    profile?: string;
    args?: string[];
    prefs?: Record<string, string | number | boolean>;
  },
): Promise<Launched> {
  const executablePath = await ensureBrowser(name);
  const { headless, profile, args = [], prefs = {} } = options;
  const shared = {
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    ...(profile ? { userDataDir: profile } : {}),
  };
  if (name === 'chrome') {
    const browser = await puppeteer.launch({
      ...shared,
      pipe: true,
      enableExtensions: true,
      args: [...launchArguments(), ...args],
    });
    const id = await browser.installExtension(join(root, '.output/chrome-mv3'));
    return {
      browser,
      name,
      async openOwn(path) {
        const page = await browser.newPage();
        await page.goto(`chrome-extension://${id}/${path}`);
        return page;
      },
      close: () => browser.close(),
    };
  }
  const browser = await puppeteer.launch({
    ...shared,
    browser: 'firefox',
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'browser.shell.checkDefaultBrowser': false,
      // Storage of a temporary installation is kept when it is removed, so a restart finds it again.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...prefs,
    },
  });
  await browser.installExtension(join(root, '.output/firefox-mv3'));
  return {
    browser,
    name,
    async openOwn(path) {
      const page = await browser.newPage();
      // The load event of such a page never reaches the driver.
      await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
      await page.waitForSelector('#app *');
      return page;
    },
    close: () => browser.close(),
  };
}
