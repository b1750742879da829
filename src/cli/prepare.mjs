/**
 * Makes a fresh clone ready, on Node 20 and without any dependency: installs what the lock names when it isn't
 * installed yet, then runs the script named (`node src/cli/prepare.mjs src/cli/test.ts`) on the right Node. Speaks on standard error only, because other commands print data on standard output.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules/.lactofact-lock.json');
/** Types are stripped natively from here on. */
const oldest = [22, 18];

const isInstalled = existsSync(installed) && readFileSync(lock, 'utf8') === readFileSync(installed, 'utf8');
if (!isInstalled) {
  process.stderr.write('Installing the locked dependencies …\n');
  const npm = spawnSync('npm', ['ci'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    process.stderr.write('npm ci failed; see above.\n');
    process.exit(npm.status ?? 1);
  }
  copyFileSync(lock, installed);
}

const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
};
const node = (words, stdio) =>
  spawnSync('node', words, {
    env: environment,
    encoding: 'utf8',
    stdio,
    shell: process.platform === 'win32',
  });

const version = node(['--version'], 'pipe').stdout?.trim();
const [major = 0, minor = 0] = (version ?? '').replace('v', '').split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  process.stderr.write(
    `Node ${oldest.join('.')} or newer is needed here, found ${version || 'none'}: install it from nodejs.org.\n`,
  );
  process.exit(1);
}

// The command itself runs on the Node just installed: a shell that has looked `node` up before the installation
// would go on with the old one.
const [script, ...words] = process.argv.slice(2);
if (script) process.exit(node([join(root, script), ...words], 'inherit').status ?? 1);
