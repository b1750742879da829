import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { draftReport, type ReportSubject, redactAddress } from '../reports/draft.ts';
import { type Report, type ReportReason, reportReasons } from '../reports/report.ts';
import { label, say } from './say.ts';

type Props = {
  subject: ReportSubject;
  version: string;
  /** Rejects when it could not be stored. */
  onSave(report: Report): Promise<void>;
  onCancel(): void;
};

/** Two clicks: what is wrong, save. Everything that will be stored stands there to be read first. */
export function ReportForm({ subject, version, onSave, onCancel }: Props) {
  const reasons = reportReasons.filter((reason) => (reason === 'missed-claim') === (subject.match === null));
  const [reason, setReason] = useState<ReportReason>(reasons[0] as ReportReason);
  const [comment, setComment] = useState('');
  const [withPage, setWithPage] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The button that opened the form is gone, and the focus with it.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const [state, setState] = useState<'open' | 'saved' | 'failed'>('open');
  const stamp = useMemo(
    () => ({ id: crypto.randomUUID(), date: new Date().toISOString().slice(0, 10), version }),
    [version],
  );
  const report = draftReport(subject, { reason, comment, withPage }, stamp);

  if (state === 'saved') return <p role="status">{say('reportSaved')}</p>;
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(report).then(
          () => setState('saved'),
          () => setState('failed'),
        );
      }}
    >
      <fieldset>
        <legend>
          <h2>{say('reportWhat')}</h2>
        </legend>
        {reasons.map((one) => (
          <label class="choice" key={one}>
            <input
              type="radio"
              name="reason"
              value={one}
              checked={one === reason}
              onChange={() => setReason(one)}
            />
            {label('reason', one)}
          </label>
        ))}
      </fieldset>
      <label>
        {say('reportComment')}
        <input
          type="text"
          maxLength={1000}
          value={comment}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
      </label>
      {redactAddress(subject.address) !== '' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={withPage}
            onChange={(event) => setWithPage(event.currentTarget.checked)}
          />
          {say('reportPage')}
        </label>
      )}
      <p class="quiet">{say('reportStored')}</p>
      <pre>{JSON.stringify(report, null, 1)}</pre>
      {state === 'failed' && <p role="alert">{say('reportFailed')}</p>}
      <div class="row">
        <button type="submit">{say('reportSave')}</button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
