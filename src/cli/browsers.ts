/** Makes sure of a browser: named, found, downloaded, or installed, in this order. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

export type BrowserName = 'chrome' | 'firefox';

const root = join(import.meta.dirname, '../..');
const variables = {
  chrome: ['LACTOFACT_CHROME', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['LACTOFACT_FIREFOX', 'FIREFOX_PATH'],
};
const commands = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
const places = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};
const packages = { chrome: 'chromium', firefox: 'firefox-esr' };
/** Milliseconds after which a download counts as not to be had. */
const patience = 240_000;

function named(name: BrowserName): string | undefined {
  for (const variable of variables[name]) {
    const path = process.env[variable];
    if (!path) continue;
    if (existsSync(path)) return path;
    throw new Error(`${variable} names ${path}, but there is no such file.`);
  }
  return undefined;
}

function found(name: BrowserName): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places[name]].find((path) => existsSync(path));
}

async function downloaded(name: BrowserName): Promise<string | undefined> {
  const browser = name === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
  const cacheDir = join(root, '.browsers');
  const work = async () => {
    const platform = detectBrowserPlatform();
    if (!platform) return undefined;
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const path = computeExecutablePath({ browser, buildId, cacheDir });
    if (!existsSync(path)) await install({ browser, buildId, cacheDir });
    return path;
  };
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return Promise.race([work(), late]).catch(() => undefined);
}

function fromDebian(name: BrowserName): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  process.stderr.write(`Installing ${packages[name]} with apt-get …\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words: string[]) =>
    spawnSync('apt-get', words, { env: environment, stdio: ['ignore', 'ignore', 'ignore'] });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', packages[name]);
  return found(name);
}

/**
 * @returns path of the browser's executable
 * @throws Error with one sentence on what to install when none can be had
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const path = named(name) ?? found(name) ?? (await downloaded(name)) ?? fromDebian(name);
  if (path) return path;
  const product = name === 'chrome' ? 'Chrome or Chromium' : 'Firefox 140 or newer';
  throw new Error(`No ${product} was found: install it, or name its executable in ${variables[name][0]}.`);
}
