import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../.output');

describe.each(['chrome-mv3', 'firefox-mv3'])('the built package %s', (folder) => {
  const manifest = JSON.parse(readFileSync(join(output, folder, 'manifest.json'), 'utf8'));

  it('has its icons in the sizes they claim, and for dark toolbars in Firefox', () => {
    const png = (file: string) => readFileSync(join(output, folder, file));
    const sizeOf = (file: string) => [png(file).readUInt32BE(16), png(file).readUInt32BE(20)];
    const sizes = Object.entries(manifest.icons as Record<string, string>);
    expect(sizes.map(([size]) => Number(size))).toEqual([16, 32, 48, 96, 128]);
    for (const [size, file] of sizes) expect(sizeOf(file)).toEqual([Number(size), Number(size)]);
    const themed = (manifest.action.theme_icons ?? []) as { light: string; dark: string; size: number }[];
    expect(themed.length).toBe(folder === 'firefox-mv3' ? 3 : 0);
    for (const { light, dark, size } of themed) {
      expect(sizeOf(light)).toEqual([size, size]);
      expect(sizeOf(dark)).toEqual([size, size]);
      expect(png(light).equals(png(dark))).toBe(false);
    }
  });

  it('gives the page nothing to reach', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('asks for no more than it uses', () => {
    // storage: settings, reports and tab lists; scripting: brings the reader in; contextMenus: checks a selection;
    // all addresses: pages are read where they are.
    expect(manifest.permissions).toEqual([
      'storage',
      'scripting',
      'contextMenus',
      // Firefox's sidebar needs no permission.
      ...(folder === 'chrome-mv3' ? ['sidePanel'] : []),
    ]);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
  });

  it('runs the small watcher alone on every page', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toEqual(['watcher.js']);
    expect(statSync(join(output, folder, 'watcher.js')).size).toBeLessThanOrEqual(8 * 1024);
  });
});
