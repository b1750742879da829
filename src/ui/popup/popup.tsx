/** Popup and side panel: a box that checks words, and the claims of the current tab in page order. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Match } from '../../claims/match.ts';
import type { FrameMatches, MatchedPassage, TabState } from '../../messages/calls.ts';
import type { ExplainServices } from '../match-explained.tsx';
import { say } from '../say.ts';
import { CheckBox, type CheckServices } from './check-box.tsx';
import { Explanation, type Subject } from './explanation.tsx';
import { Header } from './header.tsx';
import { entryId } from './match-list.tsx';
import { PageClaims } from './page-claims.tsx';
import { type PageState, StateNote } from './page-state.tsx';

export type PopupServices = ExplainServices &
  CheckServices & {
    /** Rejects where the background can't be reached. */
    tabState(): Promise<TabState>;
    address(): Promise<string>;
    /** Calls back when the tab's state may have changed, or another tab is the current one. */
    onChange(listener: () => void, signal: AbortSignal): void;
    /** Reads the tab's page because one asked for it. */
    readTab(): Promise<void>;
    /** Scrolls to a sentence and flashes it, or opens its card. */
    goTo(frameId: number, passage: string, card: boolean): Promise<void>;
    setSite(site: string, on: boolean): Promise<void>;
    /** Asks for access to pages; must be called from a click. */
    allow(): Promise<unknown>;
    openOptions(): Promise<void>;
    /** Left out within the side panel. */
    openPanel?: () => Promise<void>;
    /** What the box holds at first. */
    given: string;
  };

/** Milliseconds until a background that restarts is asked once more. */
const retryAfter = 400;

function useTab(services: PopupServices): [state: PageState, refresh: () => Promise<void>] {
  const [state, setState] = useState<PageState>({ state: 'loading' });
  const refresh = useCallback(async () => {
    const ask = () => services.tabState();
    const again = () => new Promise((resolve) => setTimeout(resolve, retryAfter)).then(ask);
    try {
      setState(await ask().catch(again));
    } catch {
      setState({ state: 'failed' });
    }
  }, [services]);
  useEffect(() => {
    const stop = new AbortController();
    void refresh();
    services.onChange(() => void refresh(), stop.signal);
    return () => stop.abort();
  }, [services, refresh]);
  // Opening the popup is the click that "only when clicked" waits for; a side panel is open all the time.
  const reads = state.state === 'on-click' && services.openPanel !== undefined;
  useEffect(() => {
    if (reads) void services.readTab().then(refresh, () => undefined);
  }, [reads, services, refresh]);
  return [state, refresh];
}

type Chosen = { subject: Subject; frameId: number | null; passage: string; entry: string };

export function Popup({ services }: { services: PopupServices }) {
  const [state, refresh] = useTab(services);
  const [text, setText] = useState(services.given);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [lost, setLost] = useState(false);
  const backTo = useRef('');
  const list = useRef<HTMLDivElement>(null);
  const site = 'site' in state ? state.site : '';

  useEffect(() => {
    if (chosen || !backTo.current) return;
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(backTo.current)}`)?.focus();
    backTo.current = '';
  }, [chosen]);

  const choose = (
    passage: MatchedPassage,
    match: Match | null,
    more: Partial<Subject>,
    frameId: number | null,
  ) => {
    const { text: sentence, heading, before } = passage;
    const subject = { text: sentence, title: '', heading, before, match, address: '', ...more };
    const entry = entryId(passage.passage, match?.factCheck ?? null);
    setChosen({ subject, frameId, passage: passage.passage, entry });
  };
  const goTo = (frameId: number, passage: string, card: boolean) =>
    services.goTo(frameId, passage, card).then(
      () => setLost(false),
      () => setLost(true),
    );
  const chooseOnPage = async (passage: MatchedPassage, match: Match, { frameId, title }: FrameMatches) => {
    choose(passage, match, { title, address: await services.address() }, frameId);
    await goTo(frameId, passage.passage, false);
  };
  const setSite = (on: boolean) => void services.setSite(site, on).then(refresh);

  return (
    <div class={services.openPanel ? 'surface popup' : 'surface popup panel'}>
      <h1 class="unseen">Lactofact</h1>
      <Header
        site={site}
        on={
          state.state === 'loading' || state.state === 'failed' || state.state === 'off'
            ? null
            : state.state !== 'off-here'
        }
        onSwitch={setSite}
        onOptions={() => void services.openOptions()}
        onPanel={services.openPanel && (() => void services.openPanel?.())}
      />
      {chosen && (
        <Explanation
          subject={chosen.subject}
          services={services}
          onBack={() => {
            backTo.current = chosen.entry;
            setChosen(null);
            void refresh();
          }}
          onShowInPage={
            chosen.frameId === null ? undefined : () => void goTo(chosen.frameId ?? 0, chosen.passage, true)
          }
        />
      )}
      {/* Hidden, not gone: filters, typed words and the place in the list are kept while an explanation is read. */}
      <div ref={list} hidden={chosen !== null}>
        <CheckBox
          services={services}
          text={text}
          onText={setText}
          onChoose={(passage, match, related) => choose(passage, match, { related }, null)}
        />
        <h2>{say('onThisPage')}</h2>
        {lost && <p role="alert">{say('jumpFailed')}</p>}
        <StateNote
          state={state}
          actions={{
            onRetry: () => void refresh(),
            onRead: () => void services.readTab().then(refresh),
            onAllow: () => void services.allow().then(refresh),
            onSwitchOn: () => setSite(true),
            onOptions: () => void services.openOptions(),
          }}
        />
        {state.state === 'read' && (
          <PageClaims
            frames={state.frames}
            onChoose={(passage, match, frame) => void chooseOnPage(passage, match, frame)}
          />
        )}
      </div>
    </div>
  );
}
