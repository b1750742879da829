/** Builds the extension for both browsers. */
import { join } from 'node:path';
import { build } from 'wxt';
import { loadKnowledge, RefusedKnowledge } from './knowledge-files.ts';

/** @throws RefusedKnowledge, or what the bundler throws */
export async function buildAll(): Promise<void> {
  // Before the bundler wraps it: what is wrong with the data is said plainly.
  loadKnowledge();
  const root = join(import.meta.dirname, '../..');
  for (const browser of ['chrome', 'firefox'])
    await build({ root, browser, manifestVersion: 3, logger: silent });
}

const nothing = () => undefined;
const complain = (...words: unknown[]) => console.error(...words);
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: complain,
  error: complain,
  fatal: complain,
  level: 0,
};

if (import.meta.main) {
  try {
    await buildAll();
    console.log('Built .output/chrome-mv3 and .output/firefox-mv3');
  } catch (error) {
    console.error(error instanceof RefusedKnowledge ? error.message : error);
    process.exitCode = 1;
  }
}
