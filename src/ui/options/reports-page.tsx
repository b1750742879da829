import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../reports/report.ts';
import { label, say } from '../say.ts';
import { downloadJson } from './download.ts';

export type ReportServices = {
  reports(): Promise<Report[]>;
  deleteReport(id: string): Promise<void>;
};

/** The reader's reports: each as it is stored, to be exported or taken back. */
export function ReportsPage({ services }: { services: ReportServices }) {
  const [reports, setReports] = useState<Report[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void services.reports().then(setReports);
  }, [services]);

  return (
    <section aria-labelledby="reports">
      <h1 id="reports" ref={heading} tabIndex={-1}>
        {say('reportsTitle')}
      </h1>
      {reports?.length === 0 && <p>{say('noReports')}</p>}
      {reports && reports.length > 0 && (
        <button type="button" onClick={() => downloadJson('lactofact-reports.json', reports)}>
          {say('exportReports')}
        </button>
      )}
      {reports?.map((report) => (
        <article class="entry" key={report.id}>
          <h2>{label('reason', report.reason)}</h2>
          <blockquote dir="auto">{report.text}</blockquote>
          <details>
            <summary>{say('reportStored')}</summary>
            <pre>{JSON.stringify(report, null, 1)}</pre>
          </details>
          <button
            type="button"
            onClick={async () => {
              // The button goes with its entry; the focus must not.
              heading.current?.focus();
              await services.deleteReport(report.id);
              setReports(await services.reports());
            }}
          >
            {say('deleteReport')}
          </button>
        </article>
      ))}
    </section>
  );
}
