/** The libraries in the package and their licences, read from what is installed, so that the list is never stale. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licence } from '../ui/options/about-page.tsx';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

export function readLicences(): Licence[] {
  const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
  return Object.keys(dependencies).map((name) => {
    const { version, license } = read(`node_modules/${name}/package.json`) as {
      version: string;
      license: string;
    };
    const folder = join(root, 'node_modules', name);
    // Most licences ask that their text goes with every copy.
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} brings no text of its licence.`);
    return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
  });
}
