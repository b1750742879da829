import { useEffect, useRef, useState } from 'preact/hooks';
import type { Match } from '../claims/match.ts';
import type { Explained } from '../knowledge/explain.ts';
import type { ReportSubject } from '../reports/draft.ts';
import type { Report } from '../reports/report.ts';
import { FactCheckView } from '../ui/fact-check-view.tsx';
import { ReportForm } from '../ui/report-form.tsx';
import { say } from '../ui/say.ts';
import { VerdictBadge, verdictWords } from '../ui/verdict-badge.tsx';

type Props = {
  matches: Match[];
  subject: Omit<ReportSubject, 'match'>;
  version: string;
  explain(factCheck: string): Promise<Explained | null>;
  onSave(report: Report): Promise<void>;
  onClose(): void;
  onOpen(factCheck: string): void;
  /** The card's size changed: it wants a new place. */
  onResize(): void;
};

function Unlisted() {
  return (
    <div>
      <VerdictBadge verdict={null} kind="fact" stance="asserts" />
      <p class="headline">{say('unlistedHint')}</p>
    </div>
  );
}

/** The small window that explains an annotation; several matches of one sentence are tabs. */
export function Card({ matches, subject, version, explain, onSave, onClose, onOpen, onResize }: Props) {
  const [index, setIndex] = useState(0);
  const [reporting, setReporting] = useState(false);
  const [explained, setExplained] = useState<Explained | null>(null);
  const match = matches[index] as Match;
  const known = useRef(new Map<string, Explained>());

  useEffect(() => {
    const id = match.factCheck;
    setExplained(id ? (known.current.get(id) ?? null) : null);
    if (!id || known.current.has(id)) return;
    let current = true;
    void explain(id).then((answer) => {
      if (answer) known.current.set(id, answer);
      if (current) setExplained(answer);
    });
    return () => {
      current = false;
    };
  }, [match.factCheck, explain]);
  useEffect(onResize);

  return (
    <div class="surface card" role="dialog" aria-label={say('cardLabel')} tabIndex={-1}>
      <button type="button" class="plain close" aria-label={say('close')} onClick={onClose}>
        ✕
      </button>
      {matches.length > 1 && (
        <div class="row tabs" role="tablist" aria-label={say('claimsOfSentence')}>
          {matches.map((one, at) => (
            <button
              type="button"
              role="tab"
              key={one.factCheck}
              aria-selected={at === index}
              onClick={() => {
                setIndex(at);
                setReporting(false);
              }}
            >
              {at + 1}. {verdictWords(one)}
            </button>
          ))}
        </div>
      )}
      {match.factCheck === null && <Unlisted />}
      {match.factCheck !== null && !explained && <p role="status">{say('loading')}</p>}
      {explained && <FactCheckView explained={explained} match={match} onOpen={onOpen} />}
      <div class="actions">
        {reporting ? (
          <ReportForm
            subject={{ ...subject, match }}
            version={version}
            onSave={onSave}
            onCancel={() => setReporting(false)}
          />
        ) : (
          <button type="button" onClick={() => setReporting(true)}>
            {say('report')}
          </button>
        )}
      </div>
    </div>
  );
}
