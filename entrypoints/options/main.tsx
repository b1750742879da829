import { render } from 'preact';
import { browser } from '../../src/messages/browser.ts';
import { ask } from '../../src/messages/send.ts';
import { Options } from '../../src/ui/options.tsx';
import { adoptPageStyles } from '../../src/ui/page-styles.ts';
import { speak } from '../../src/ui/say.ts';

speak((name, values) => browser.i18n.getMessage(name, values));
adoptPageStyles(document);
render(
  <Options
    services={{
      reports: () => ask('reports'),
      deleteReport: (id) => ask('deleteReport', { id }),
      summaries: () => ask('summaries'),
      search: (text) => ask('search', { text }),
      explain: (factCheck) => ask('explain', { factCheck }),
      version: browser.runtime.getManifest().version,
    }}
  />,
  document.getElementById('app') as HTMLElement,
);
