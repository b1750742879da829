import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explained } from '../knowledge/explain.ts';
import type { ReportSubject } from '../reports/draft.ts';
import type { Report } from '../reports/report.ts';
import { FactCheckView } from './fact-check-view.tsx';
import { ReportForm } from './report-form.tsx';
import { say } from './say.ts';
import { VerdictBadge } from './verdict-badge.tsx';

export type Subject = ReportSubject;

type Props = {
  subject: Subject;
  version: string;
  explain(factCheck: string): Promise<Explained | null>;
  onSave(report: Report): Promise<void>;
  onBack(): void;
  onOpen(factCheck: string): void;
};

/** One match explained within the popup. */
export function Explanation({ subject, version, explain, onSave, onBack, onOpen }: Props) {
  const [explained, setExplained] = useState<Explained | null>(null);
  const [reporting, setReporting] = useState(subject.match === null);
  const back = useRef<HTMLButtonElement>(null);
  const id = subject.match?.factCheck ?? null;
  useEffect(() => {
    back.current?.focus();
    if (id) void explain(id).then(setExplained);
  }, [id, explain]);

  return (
    <article>
      <button type="button" ref={back} onClick={onBack}>
        ← {say('back')}
      </button>
      {subject.text && <blockquote>{subject.text}</blockquote>}
      <div style="margin-top: 10px">
        {explained && subject.match && (
          <FactCheckView explained={explained} match={subject.match} onOpen={onOpen} />
        )}
        {subject.match && id === null && (
          <>
            <VerdictBadge verdict={null} kind="fact" stance="asserts" />
            <p class="headline">{say('unlistedHint')}</p>
          </>
        )}
      </div>
      <div class="actions">
        {reporting ? (
          <ReportForm
            subject={subject}
            version={version}
            onSave={onSave}
            onCancel={() => setReporting(false)}
          />
        ) : (
          <button type="button" onClick={() => setReporting(true)}>
            {subject.match ? say('report') : say('reportMissed')}
          </button>
        )}
      </div>
    </article>
  );
}
