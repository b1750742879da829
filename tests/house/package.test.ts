import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../.output');

describe.each(['chrome-mv3', 'firefox-mv3'])('the built package %s', (folder) => {
  const manifest = JSON.parse(readFileSync(join(output, folder, 'manifest.json'), 'utf8'));

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
