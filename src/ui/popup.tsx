/** The popup: a box that checks words, and the claims of the current tab in page order. */
import { useEffect, useState } from 'preact/hooks';
import type { Match } from '../claims/match.ts';
import type { CheckResult, MatchedPassage, TabState } from '../messages/calls.ts';
import { CheckBox } from './check-box.tsx';
import { Explanation, type Subject } from './explanation.tsx';
import type { ExplainServices } from './match-explained.tsx';
import { MatchList } from './match-list.tsx';
import { say, sayCount } from './say.ts';

export type PopupServices = ExplainServices & {
  tabState(): Promise<TabState>;
  address(): Promise<string>;
  check(text: string): Promise<CheckResult>;
  goTo(frameId: number, passage: string): Promise<void>;
  openOptions(): Promise<void>;
};

function TabClaims({
  state,
  onChoose,
}: {
  state: TabState | null;
  onChoose(passage: MatchedPassage, match: Match, frameId: number, title: string): void;
}) {
  if (!state) return <p role="status">{say('loading')}</p>;
  if (state.state === 'unreadable') return <p>{say('unreadable')}</p>;
  if (state.state !== 'read') return <p>{say('offTopic')}</p>;
  const found = state.frames.reduce((sum, { matched }) => sum + matched.length, 0);
  if (found === 0) {
    return <p>{say('nothingFound')}</p>;
  }
  return (
    <>
      <p class="quiet">{sayCount('claimsFound', found)}</p>
      {state.frames.map(({ frameId, title, matched }) => (
        <MatchList
          key={frameId}
          matched={matched}
          onChoose={(passage, match) => onChoose(passage, match, frameId, title)}
        />
      ))}
    </>
  );
}

export function Popup({ services }: { services: PopupServices }) {
  const [state, setState] = useState<TabState | null>(null);
  const [address, setAddress] = useState('');
  const [subject, setSubject] = useState<Subject | null>(null);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    void services.tabState().then(setState);
    void services.address().then(setAddress);
  }, [services]);

  const choose = (passage: MatchedPassage, match: Match | null, title: string, page: string) =>
    setSubject({
      text: passage.text,
      title,
      heading: passage.heading,
      before: passage.before,
      match,
      address: page,
    });

  return (
    <div class="surface popup">
      <h1 class="unseen">Lactofact</h1>
      {subject ? (
        <Explanation
          subject={subject}
          services={services}
          onBack={() => {
            setSubject(null);
            void services.tabState().then(setState);
          }}
        />
      ) : (
        <>
          <CheckBox
            check={services.check}
            explain={services.explain}
            onChoose={(passage, match) => choose(passage, match, '', '')}
          />
          <h2>{say('onThisPage')}</h2>
          {lost && <p role="alert">{say('jumpFailed')}</p>}
          <TabClaims
            state={state}
            onChoose={(passage, match, frameId, title) => {
              choose(passage, match, title, address);
              services.goTo(frameId, passage.passage).then(
                () => setLost(false),
                () => setLost(true),
              );
            }}
          />
        </>
      )}
      <p class="actions">
        <button type="button" class="plain" onClick={() => void services.openOptions()}>
          {say('options')}
        </button>
      </p>
    </div>
  );
}
