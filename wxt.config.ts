import { defineConfig } from 'wxt';
import { knowledgePlugin } from './src/cli/knowledge-plugin.ts';

export default defineConfig({
  imports: false,
  srcDir: '.',
  publicDir: 'public',
  vite: () => ({ plugins: [knowledgePlugin()] }),
  manifest: ({ browser }) => ({
    name: 'Lactofact',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    action: {
      default_title: 'Lactofact',
      // Firefox names a theme by its text: "light" text stands on a dark toolbar. Chromium has no such choice yet.
      ...(browser === 'firefox'
        ? {
            theme_icons: [16, 32, 48].map((size) => ({
              light: `icon/dark-${size}.png`,
              dark: `icon/${size}.png`,
              size,
            })),
          }
        : {}),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpen__' },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandToggle__' },
      // Chrome takes four suggestions at most; there the context menu comes first.
      'check-selection': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+C' } } : {}),
        description: '__MSG_commandSelection__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lactofact@lactofact.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    // WXT's own content scripts announce themselves to the page; an unlisted script registered here doesn't.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: ['<all_urls>'],
          js: ['watcher.js'],
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          run_at: 'document_idle',
        },
      ];
    },
  },
});
