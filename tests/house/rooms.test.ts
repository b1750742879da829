import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const files = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const roomOf = (file: string) =>
  file.startsWith('entrypoints/') ? 'entrypoints' : (file.split('/')[1] as string);

/** Rooms of the project that a file imports, types included. */
function imports(file: string): string[] {
  return [...text(file).matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)]
    .map((found) => relative(root, resolve(root, dirname(file), (found[1] ?? found[2]) as string)))
    .filter((path) => /^(src|entrypoints)\//.test(path))
    .map(roomOf);
}

const surfaces = ['annotations', 'reports', 'ui', 'settings', 'messages'];
/** Who may know whom; every room may know itself. */
const may: Record<string, string[]> = {
  'page-text': [],
  knowledge: [],
  claims: ['knowledge'],
  annotations: [...surfaces, 'claims', 'knowledge'],
  reports: [...surfaces, 'claims', 'knowledge'],
  ui: [...surfaces, 'claims', 'knowledge'],
  settings: [...surfaces, 'claims', 'knowledge'],
  messages: [...surfaces, 'claims', 'knowledge'],
  cli: [...surfaces, 'claims', 'knowledge', 'page-text'],
  entrypoints: [...surfaces, 'claims', 'knowledge', 'page-text'],
};

describe('the rooms of the house', () => {
  it('know only whom they may know', () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((room) => room !== roomOf(file) && !may[roomOf(file)]?.includes(room))
        .map((room) => `${file} → ${room}`),
    );
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it('keep the extension API to entrypoints, messages, settings and the report store', () => {
    const allowed = (file: string) =>
      /^(entrypoints\/|src\/(messages|settings|cli)\/|src\/reports\/store\.ts)/.test(file);
    const api =
      /webextension-polyfill|from 'wxt|messages\/browser\.ts|\b(?:chrome|browser)\.(?:runtime|storage|tabs|scripting)\b/;
    expect(files.filter((file) => !allowed(file) && api.test(text(file)))).toEqual([]);
  });

  it('keep the DOM out of claims and knowledge', () => {
    const dom = /\b(?:document|window|HTMLElement|Element|Node|Range|navigator|localStorage)\b(?!['’])/;
    const code = (file: string) =>
      text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`|"[^"\n]*"/g, '');
    const pure = files.filter((file) => /^src\/(claims|knowledge)\//.test(file));
    expect(pure.filter((file) => dom.test(code(file)))).toEqual([]);
  });

  it('stay small enough to be read at one sitting', () => {
    expect(files.filter((file) => text(file).split('\n').length > 300)).toEqual([]);
  });

  it('hold no barrels, no utils, no markup from strings, no network and no open ends', () => {
    expect(files.filter((file) => /(^|\/)(index|utils?)\.(ts|tsx)$/.test(file))).toEqual([]);
    expect(files.filter((file) => /innerHTML|outerHTML|insertAdjacentHTML/.test(text(file)))).toEqual([]);
    expect(files.filter((file) => /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/.test(text(file)))).toEqual(
      [],
    );
    expect(files.filter((file) => /\b(TODO|FIXME)\b(?!.*#\d)/.test(text(file)))).toEqual([]);
    expect(files.filter((file) => text(file).includes(['..', 'shared'].join('/')))).toEqual([]);
  });
});
