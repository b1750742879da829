import type { Explained } from '../../knowledge/explain.ts';
import { themes } from '../../knowledge/fact-check.ts';
import { summarise } from '../../knowledge/summary.ts';
import type { LinkTo } from '../fact-check-parts.tsx';
import { label, say } from '../say.ts';
import { SectionLevel } from '../section.tsx';
import { FactCheckPage } from './fact-check-page.tsx';
import { Overview } from './overview.tsx';

const hrefOf = (id: string) => `#${id}`;
const linkTo: LinkTo = (id) => ({ href: hrefOf(id) });

/** The whole knowledge base as one document, to be printed or put on a site; it needs no script. */
export function Edition({ all }: { all: Explained[] }) {
  const factChecks = all.map(({ factCheck }) => factCheck);
  const newest = factChecks
    .map(({ lastChecked }) => lastChecked)
    .sort()
    .at(-1);
  return (
    <main class="surface page">
      <h1>{say('knowledgeTitle')}</h1>
      <p>{say('knowledgeIntro', all.length, newest ?? '')}</p>
      <Overview summaries={summarise(factChecks)} hrefOf={hrefOf} />
      <SectionLevel.Provider value={4}>
        {themes.map((theme) => (
          <section key={theme}>
            <h2>{label('theme', theme)}</h2>
            {all
              .filter(({ factCheck }) => factCheck.theme === theme)
              .map((explained) => (
                <FactCheckPage key={explained.factCheck.id} explained={explained} linkTo={linkTo} />
              ))}
          </section>
        ))}
      </SectionLevel.Provider>
    </main>
  );
}
