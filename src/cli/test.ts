/** `npm test`: format, lint, types, build, package check, unit and browser tests; every step runs, then one count. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browsers.ts';

type Count = { passed: number; failed: number; skipped: number };
const root = join(import.meta.dirname, '../..');
const results = join(root, '.results');
const total: Count = { passed: 0, failed: 0, skipped: 0 };

const add = (count: Count) => {
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
};

function run(command: string, words: string[]): number {
  console.log(`\n$ ${command} ${words.join(' ')}`);
  const { status } = spawnSync(command, words, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** A step that counts as one test. */
function step(name: string, command: string, ...words: string[]): void {
  const ok = run(command, words) === 0;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
};

/** A run that dies, or in which no test ran, counts as a failure. */
function vitest(project: string): void {
  const file = join(results, `vitest-${project}.json`);
  rmSync(file, { force: true });
  const status = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
    add({ passed, failed, skipped });
    if (failed === 0 && (status !== 0 || passed === 0)) add({ passed: 0, failed: 1, skipped: 0 });
  } catch {
    console.log(`✗ vitest gave no report for ${project}`);
    add({ passed: 0, failed: 1, skipped: 0 });
  }
}

mkdirSync(results, { recursive: true });
step('formatting and lint', 'biome', 'ci', '.');
step('nothing unused', 'knip');
step('types', 'tsc', '--noEmit');
step('build', 'node', 'src/cli/build.ts');
step(
  'Firefox package check',
  'web-ext',
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--self-hosted',
  '--boring',
);
vitest('unit');
try {
  await ensureBrowser('chrome');
  await ensureBrowser('firefox');
  vitest('browser');
} catch (error) {
  console.log(`✗ ${(error as Error).message}`);
  add({ passed: 0, failed: 1, skipped: 0 });
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);
