/** A match explained, with all one can do about it: what card, popup and side panel share. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { citationText } from '../knowledge/citation.ts';
import type { Explained } from '../knowledge/explain.ts';
import type { ReportSubject } from '../reports/draft.ts';
import type { Mute } from '../reports/mute.ts';
import type { Report } from '../reports/report.ts';
import { copyText } from './copy.ts';
import { FactCheckView } from './fact-check-view.tsx';
import { MuteMenu } from './mute-menu.tsx';
import { ReportForm } from './report-form.tsx';
import { say } from './say.ts';
import { VerdictBadge } from './verdict-badge.tsx';

export type ExplainServices = {
  explain(factCheck: string): Promise<Explained | null>;
  /** Rejects when the report could not be stored. */
  saveReport(report: Report): Promise<void>;
  /** Rejects when the mute could not be stored. */
  saveMute(mute: Mute): Promise<void>;
  deleteMute(id: string): Promise<void>;
  /** Opens a fact check's page in the knowledge base. */
  openFactCheck(factCheck: string): Promise<void>;
  /** Switches Lactofact off on the page's site; left out where there is none. */
  switchOffHere?: () => Promise<void>;
  /** Of the extension. */
  version: string;
};

type Props = {
  subject: ReportSubject;
  /** Found by keywords: the verdict is on the claim, not on the words typed or selected. */
  related?: boolean | undefined;
  services: ExplainServices;
  /** Whether the sources are unfolded at once: where there is room. */
  roomy?: boolean;
};

/** @returns the fact check's explanation; `undefined` while it is looked up */
function useExplained(id: string | null, explain: ExplainServices['explain']): Explained | null | undefined {
  const [explained, setExplained] = useState<Explained | null | undefined>();
  const known = useRef(new Map<string, Explained | null>());
  useEffect(() => {
    setExplained(id === null ? null : known.current.get(id));
    if (id === null || known.current.has(id)) return;
    let current = true;
    void explain(id).then((answer) => {
      known.current.set(id, answer);
      if (current) setExplained(answer);
    });
    return () => {
      current = false;
    };
  }, [id, explain]);
  return explained;
}

function Copy({
  explained,
  subject,
  version,
}: {
  explained: Explained;
  subject: ReportSubject;
  version: string;
}) {
  const [told, setTold] = useState('');
  const { text, match } = subject;
  return (
    <>
      <button
        type="button"
        onClick={(event) => {
          const page = text ? { text, stance: match?.stance ?? 'asserts' } : undefined;
          void copyText(citationText(explained, version, say, page), event.currentTarget).then((copied) =>
            setTold(say(copied ? 'copied' : 'copyFailed')),
          );
        }}
      >
        {say('copyWithCitation')}
      </button>
      <span role="status">{told}</span>
    </>
  );
}

export function MatchExplained({ subject, related, services, roomy = false }: Props) {
  const { match, text } = subject;
  const id = match?.factCheck ?? null;
  const explained = useExplained(id, services.explain);
  const [reporting, setReporting] = useState(match === null);
  const { version, openFactCheck } = services;
  return (
    <>
      {match && id === null && (
        <>
          <VerdictBadge verdict={null} kind="fact" stance="asserts" />
          <p class="headline">{say('unlistedHint')}</p>
        </>
      )}
      {id !== null && explained === undefined && <p role="status">{say('loading')}</p>}
      {id !== null && explained === null && <p>{say('unknownFactCheck')}</p>}
      {explained && match && (
        <FactCheckView
          explained={explained}
          match={match}
          roomy={roomy}
          onOpen={(to) => void openFactCheck(to)}
        />
      )}
      <div class="actions">
        {reporting ? (
          <ReportForm
            subject={subject}
            version={version}
            onSave={services.saveReport}
            onCancel={() => setReporting(false)}
          />
        ) : (
          <div class="row">
            {!related && (
              <button type="button" data-report onClick={() => setReporting(true)}>
                {say(match ? 'report' : 'reportMissed')}
              </button>
            )}
            {explained && <Copy explained={explained} subject={subject} version={version} />}
            {id !== null && (
              <button type="button" onClick={() => void openFactCheck(id)}>
                {say('openInKnowledge')}
              </button>
            )}
          </div>
        )}
        {match && !reporting && !related && (
          <MuteMenu
            text={text}
            factCheck={id}
            onMute={services.saveMute}
            onUnmute={services.deleteMute}
            onSwitchOff={services.switchOffHere}
          />
        )}
      </div>
    </>
  );
}
