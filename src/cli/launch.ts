/** Starts a real browser with the built extension in it. */
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from './browsers.ts';

export type Launched = {
  browser: Browser;
  name: BrowserName;
  /** Opens one of the extension's own pages in a tab; `prepare` gets the tab before the page is in it. */
  openOwn(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  headless: boolean;
  /** Folder that outlives the browser; a fresh one without it. */
  profile?: string;
  args?: string[];
  /** Leaves the first-run page open, which otherwise is closed once it has come. */
  keepWelcome?: boolean;
  /** Folder of the extension; the build's own without it. */
  extension?: string;
  /** Of Firefox, as in about:config. */
  prefs?: Record<string, string | number | boolean>;
  /** What to do in the browser before the extension is installed. */
  before?: (browser: Browser) => Promise<void>;
};

const root = join(import.meta.dirname, '../..');
const geckoId = 'lactofact@lactofact.invalid';
/** Firefox gives each installation a random address; tests need a known one. */
const uuid = '7d9c1f5e-3b1c-4f62-9a55-1c0ffee00001';

/** Milliseconds the first-run page may take to come; a profile that has seen it gets none. */
const welcomePatience = 3000;

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
 * @throws when the browser can't be had or started
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const executablePath = await ensureBrowser(name);
  const { headless, profile, args = [], keepWelcome = false } = options;
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
    await options.before?.(browser);
    const id = await browser.installExtension(options.extension ?? join(root, '.output/chrome-mv3'));
    const launched: Launched = {
      browser,
      name,
      async openOwn(path, prepare) {
        const page = await browser.newPage();
        await prepare?.(page);
        await page.goto(`chrome-extension://${id}/${path}`);
        return page;
      },
      close: () => browser.close(),
    };
    if (!keepWelcome) await closeWelcome(launched);
    return launched;
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
      ...options.prefs,
    },
  });
  await options.before?.(browser);
  await browser.installExtension(options.extension ?? join(root, '.output/firefox-mv3'));
  const launched: Launched = {
    browser,
    name,
    async openOwn(path, prepare) {
      const page = await browser.newPage();
      await prepare?.(page);
      // The load event of such a page never reaches the driver.
      await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
      await page.waitForSelector('#app *');
      return page;
    },
    close: () => browser.close(),
  };
  if (!keepWelcome) await closeWelcome(launched);
  return launched;
}

/** The first-run page comes by itself and would take the focus from what a test has opened. */
async function closeWelcome(launched: Launched): Promise<void> {
  const own = await launched.openOwn('options.html');
  await own.evaluate(async (patience) => {
    type Tabs = {
      query(query: object): Promise<{ id: number; url?: string }[]>;
      remove(id: number): Promise<void>;
    };
    const scope = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
    const { tabs } = scope.browser ?? scope.chrome;
    for (const end = Date.now() + patience; Date.now() < end; ) {
      const welcome = (await tabs.query({})).find(({ url }) => url?.includes('/welcome.html'));
      if (welcome) return tabs.remove(welcome.id);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, welcomePatience);
  await own.close();
}
