/** The options page, first version: the reader's reports, and what this is. */
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../reports/report.ts';
import { reasonLabel, strings } from './strings.ts';

export type OptionsServices = {
  reports(): Promise<Report[]>;
  deleteReport(id: string): Promise<void>;
  version: string;
};

function download(reports: Report[]): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(reports, null, 2)], { type: 'application/json' }),
  );
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: 'lactofact-reports.json',
  });
  link.click();
  // The download has begun once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function Options({ services }: { services: OptionsServices }) {
  const [reports, setReports] = useState<Report[] | null>(null);
  useEffect(() => {
    void services.reports().then(setReports);
  }, [services]);

  return (
    <div class="surface page">
      <h1>Lactofact</h1>
      <section aria-labelledby="reports">
        <h2 id="reports">{strings.reportsTitle}</h2>
        {reports?.length === 0 && <p>{strings.noReports}</p>}
        {reports && reports.length > 0 && (
          <button type="button" onClick={() => download(reports)}>
            {strings.exportReports}
          </button>
        )}
        {reports?.map((report) => (
          <article class="entry" key={report.id}>
            <h3>{reasonLabel[report.reason]}</h3>
            <blockquote>{report.text}</blockquote>
            <details>
              <summary>{strings.reportStored}</summary>
              <pre>{JSON.stringify(report, null, 1)}</pre>
            </details>
            <button
              type="button"
              onClick={async () => {
                await services.deleteReport(report.id);
                setReports(await services.reports());
              }}
            >
              {strings.deleteReport}
            </button>
          </article>
        ))}
      </section>
      <section aria-labelledby="about" class="actions">
        <h2 id="about">{strings.about}</h2>
        <p>{strings.aboutText}</p>
        <p class="quiet">{services.version} · MIT</p>
      </section>
    </div>
  );
}
