/** Builds the extension for both browsers. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { loadKnowledge, RefusedKnowledge } from './knowledge-files.ts';
import { loadMatcher } from './model-file.ts';
import { readOwnSentences } from './own-sentences.ts';

const root = join(import.meta.dirname, '../..');

/** @throws RefusedKnowledge, or an Error with all the bundler said */
export function buildAll(): void {
  // Before the bundler wraps it: what is wrong with the data is said plainly.
  const knowledge = loadKnowledge();
  const matcher = loadMatcher(knowledge);
  const refused = knowledge.factChecks.flatMap((factCheck) => readOwnSentences(matcher, factCheck).refused);
  if (refused.length > 0) throw new RefusedKnowledge(refused);
  for (const browser of ['chrome', 'firefox']) {
    const { status, stdout, stderr } = spawnSync('wxt', ['build', '--browser', browser, '--mv3'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`The build for ${browser} failed.\n${stdout}\n${stderr}`);
  }
}

if (import.meta.main) {
  try {
    buildAll();
    console.log('Built .output/chrome-mv3 and .output/firefox-mv3');
  } catch (error) {
    console.error(error instanceof RefusedKnowledge ? error.message : error);
    process.exitCode = 1;
  }
}
