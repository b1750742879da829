/** Popup and side panel: a box that checks words, and the claims of one tab in page order. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExplainServices } from '../match-explained.tsx';
import { say } from '../say.ts';
import { moveWithArrows } from './arrow-keys.ts';
import { CheckBox, type CheckServices } from './check-box.tsx';
import { Explanation } from './explanation.tsx';
import { Header } from './header.tsx';
import { PageClaims } from './page-claims.tsx';
import { StateNote } from './page-state.tsx';
import { useChosen } from './use-chosen.ts';
import { type TabServices, useTab } from './use-tab.ts';

export type PopupServices = ExplainServices &
  CheckServices &
  TabServices & {
    /** Reads the tab's page because one asked for it. */
    readTab(tabId: number): Promise<void>;
    /** Scrolls to a sentence and flashes it, or opens its card; `false` where it is gone. */
    goTo(tabId: number, frameId: number, passage: string, card: boolean): Promise<boolean>;
    toggleSite(site: string): Promise<void>;
    /** Asks for access to pages; must be called from a click. */
    allow(): Promise<unknown>;
    openOptions(): Promise<void>;
    /** Must be called from a click; left out within the side panel. */
    openPanel?: () => Promise<void>;
    /** `page`: opened for a text alone, it speaks of no tab. */
    place: 'popup' | 'panel' | 'page';
    /** What the box holds at first. */
    given: string;
  };

export function Popup({ services }: { services: PopupServices }) {
  const { place, openPanel } = services;
  const followed = useTab(services);
  const { tab, refresh, expect } = followed;
  const [trouble, setTrouble] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { chosen, choose, leave, isOnPage } = useChosen(tab, list);

  useEffect(() => {
    const lists = list.current;
    lists?.addEventListener('keydown', moveWithArrows);
    return () => lists?.removeEventListener('keydown', moveWithArrows);
  }, []);

  const doing = async (work: Promise<unknown>, then: () => void = () => undefined) => {
    setTrouble('');
    await work.then(then, () => setTrouble(say('popupTrouble')));
  };
  const read = () => tab && doing(services.readTab(tab.id), expect);
  // Opening the popup is the click that "only when clicked" waits for; a side panel is open all the time.
  const reads = place === 'popup' && followed.state.state === 'on-click';
  useEffect(() => {
    if (reads) void read();
  }, [reads, tab?.id]);
  const state = reads && !trouble ? ({ state: 'waiting' } as const) : followed.state;

  const goTo = (tabId: number, frameId: number, passage: string, card: boolean) =>
    services.goTo(tabId, frameId, passage, card).then(
      (moved) => setTrouble(moved ? '' : say('jumpFailed')),
      () => setTrouble(say('jumpFailed')),
    );
  /** The button that was pressed is about to go, and the focus would go with it. */
  const onPage = () => heading.current?.focus();
  const toggleSite = (name: string) => void doing(services.toggleSite(name), expect);

  return (
    <div class={`surface popup ${place}`}>
      <Header
        site={tab && tab.state.state !== 'unreadable' && place !== 'page' ? tab.site : null}
        onSwitch={() => tab?.site && toggleSite(tab.site.name)}
        onOptions={() => void doing(services.openOptions())}
        onPanel={openPanel && place === 'popup' ? () => void doing(openPanel()) : undefined}
      />
      {trouble && (
        <p role="alert" class="trouble">
          {trouble}
        </p>
      )}
      {chosen && (
        <Explanation
          subject={chosen.subject}
          services={services}
          onBack={() => {
            setTrouble('');
            leave();
            void refresh();
          }}
          onShowInPage={
            isOnPage && chosen.place
              ? () => {
                  const { tabId, frameId, passage } = chosen.place as NonNullable<typeof chosen.place>;
                  void goTo(tabId, frameId, passage, true);
                }
              : undefined
          }
        />
      )}
      {/* Hidden, not gone: filters, typed words and the place in the list are kept while an explanation is read. */}
      <div ref={list} hidden={chosen !== null}>
        <CheckBox
          services={services}
          given={services.given}
          onChoose={(passage, match, entry, related) => choose(passage, match, entry, { related }, null)}
        />
        {place !== 'page' && (
          <section aria-labelledby="on-page">
            <h2 id="on-page" ref={heading} tabIndex={-1}>
              {say('onThisPage')}
            </h2>
            <StateNote
              state={state}
              actions={{
                onRetry: () => void refresh().then(onPage),
                onRead: () => void read()?.then(onPage),
                onAllow: () => void doing(services.allow(), expect),
                onSwitchOn: () => {
                  if (tab?.site) toggleSite(tab.site.name);
                  onPage();
                },
                onOptions: () => void doing(services.openOptions()),
              }}
            />
            {tab && state.state === 'read' && (
              <PageClaims
                key={tab.id}
                frames={state.frames}
                onRead={() => void read()?.then(onPage)}
                onChoose={(passage, match, entry, { frameId, documentId, title }) => {
                  const place = { tabId: tab.id, frameId, documentId, passage: passage.passage };
                  choose(passage, match, entry, { title, address: tab.address }, place);
                  void goTo(tab.id, frameId, passage.passage, false);
                }}
              />
            )}
          </section>
        )}
      </div>
    </div>
  );
}
