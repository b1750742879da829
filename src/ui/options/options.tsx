/** The options page: settings, the knowledge base, what is kept on this device, and what this is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explained } from '../../knowledge/explain.ts';
import type { Summary } from '../../knowledge/summary.ts';
import type { LinkTo } from '../fact-check-parts.tsx';
import { FactCheckPage } from '../knowledge/fact-check-page.tsx';
import { KnowledgeList } from '../knowledge/knowledge-list.tsx';
import { Logo } from '../logo.tsx';
import { say } from '../say.ts';
import { AboutPage, type Licence } from './about-page.tsx';
import { DataPage, type DataServices } from './data-page.tsx';
import { type ReportServices, ReportsPage } from './reports-page.tsx';
import { hashOf, parseRoute, type Route } from './route.ts';
import { SettingsPage, type SettingsServices } from './settings-page.tsx';

export type OptionsServices = ReportServices &
  SettingsServices &
  DataServices & {
    search(text: string): Promise<string[]>;
    explain(factCheck: string): Promise<Explained | null>;
    version: string;
    licences: Licence[];
  };

const noFilter = { finding: '', evidenceLevel: '', theme: '' } as const;
const linkTo: LinkTo = (id) => ({ href: hashOf({ page: 'fact-check', id }) });

function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  // A letter more in the search box is no step that "back" should undo.
  const replace = (next: Route) => {
    history.replaceState(null, '', hashOf(next));
    setRoute(next);
  };
  return [route, replace];
}

function OneFactCheck({ id, services }: { id: string; services: OptionsServices }) {
  const [explained, setExplained] = useState<Explained | null | undefined>();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let current = true;
    void services.explain(id).then((answer) => current && setExplained(answer));
    return () => {
      current = false;
    };
  }, [id, services]);
  useEffect(() => {
    if (!explained) return;
    document.title = `${explained.factCheck.claim} – Lactofact`;
    window.scrollTo(0, 0);
    // A new page within the page: screen readers and keyboards start at its heading.
    host.current?.querySelector('h1')?.focus();
  }, [explained]);
  return (
    <div ref={host}>
      <a href={hashOf({ page: 'knowledge', filter: noFilter, search: '' })}>← {say('toKnowledge')}</a>
      {explained === null && <p>{say('unknownFactCheck')}</p>}
      {explained && <FactCheckPage explained={explained} linkTo={linkTo} version={services.version} />}
    </div>
  );
}

const pages = (): [name: string, route: Route][] => [
  [say('optionsTitle'), { page: 'settings' }],
  [say('knowledgeTitle'), { page: 'knowledge', filter: noFilter, search: '' }],
  [say('reportsTitle'), { page: 'reports' }],
  [say('dataTitle'), { page: 'data' }],
  [say('about'), { page: 'about' }],
];

export function Options({ services }: { services: OptionsServices }) {
  const [route, replace] = useRoute();
  const [summaries, setSummaries] = useState<Summary[] | null>(null);
  useEffect(() => {
    if ((route.page === 'knowledge' || route.page === 'about') && !summaries)
      void services.summaries().then(setSummaries);
  }, [route.page, summaries, services]);
  const at = route.page === 'fact-check' ? 'knowledge' : route.page;
  useEffect(() => {
    const name = pages().find(([, to]) => to.page === route.page)?.[0];
    if (name) document.title = `${name} – Lactofact`;
  }, [route.page]);
  return (
    <div class="surface page">
      <nav class="row" aria-label="Lactofact">
        <Logo size={24} />
        {pages().map(([name, to]) => (
          <a key={name} href={hashOf(to)} aria-current={to.page === at ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {route.page === 'knowledge' && summaries && (
        <KnowledgeList
          summaries={summaries}
          filter={route.filter}
          search={route.search}
          find={services.search}
          onChange={(filter, search) => replace({ page: 'knowledge', filter, search })}
        />
      )}
      {route.page === 'fact-check' && <OneFactCheck id={route.id} services={services} />}
      {route.page === 'reports' && <ReportsPage services={services} />}
      {route.page === 'settings' && <SettingsPage services={services} />}
      {route.page === 'data' && <DataPage services={services} />}
      {route.page === 'about' && (
        <AboutPage version={services.version} summaries={summaries} licences={services.licences} />
      )}
    </div>
  );
}
