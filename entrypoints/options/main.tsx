import licences from 'virtual:licences';
import { render } from 'preact';
import { browser } from '../../src/messages/browser.ts';
import { ask } from '../../src/messages/send.ts';
import { changeShortcuts, readShortcuts } from '../../src/messages/shortcuts.ts';
import {
  changeSettings,
  onSettingsChange,
  readSettings,
  readSites,
  switchSite,
} from '../../src/settings/store.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { dressPage } from '../../src/ui/page-styles.ts';
import { speak } from '../../src/ui/say.ts';

speak((name, values) => browser.i18n.getMessage(name, values));
dressPage(document);
render(
  <Options
    services={{
      settings: async () => ({ settings: await readSettings(), sites: await readSites() }),
      change: changeSettings,
      setSite: switchSite,
      onSettings: onSettingsChange,
      shortcuts: readShortcuts,
      changeShortcuts,
      reports: () => ask('reports'),
      deleteReport: (id) => ask('deleteReport', { id }),
      deleteMute: (id) => ask('deleteMute', { id }),
      exportData: () => ask('exportData'),
      deleteEverything: () => ask('deleteEverything'),
      summaries: () => ask('summaries'),
      search: (text) => ask('search', { text }),
      explain: (factCheck) => ask('explain', { factCheck }),
      version: browser.runtime.getManifest().version,
      licences,
    }}
  />,
  document.getElementById('app') as HTMLElement,
);
