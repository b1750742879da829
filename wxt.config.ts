import { defineConfig } from 'wxt';
import { knowledgePlugin } from './src/cli/knowledge-plugin.ts';

/** Firefox takes the double of a size it misses, 128 for 64: that one has a margin for the Chrome Web Store. */
const iconSizes = [16, 32, 48, 64, 96, 128];
/** On light toolbars, and everywhere that can't tell light from dark. */
const icons = Object.fromEntries(iconSizes.map((size) => [size, `icon/${size}.png`]));
/** Firefox names the two after the theme's text: `light` text stands on a dark toolbar. */
const themeIcons = iconSizes.map((size) => ({
  size,
  light: `icon/on-dark/${size}.png`,
  dark: `icon/${size}.png`,
}));

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
    icons,
    action: {
      default_title: 'Lactofact',
      default_icon: icons,
      ...(browser === 'firefox' ? { theme_icons: themeIcons } : {}),
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
    // Chromium knows no icons for dark toolbars.
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'firefox') return;
      files.splice(0, files.length, ...files.filter((file) => !file.relativeDest.includes('on-dark')));
    },
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
