/** Where reports are kept: the extension's own local storage, on this device only. */
import * as v from 'valibot';
import { browser } from '../messages/browser.ts';
import { type Report, reportSchema } from './report.ts';

const key = 'reports';
/** What could not be read is kept aside under this key, untouched, and exported with the rest. */
const damagedKey = 'reports-damaged';

/** @returns the stored reports, oldest first; entries that can't be read are set aside, not dropped */
export async function readReports(): Promise<Report[]> {
  const stored = (await browser.storage.local.get([key, damagedKey])) as Record<string, unknown>;
  const entries = Array.isArray(stored[key])
    ? (stored[key] as unknown[])
    : stored[key] === undefined
      ? []
      : [stored[key]];
  const good = entries.filter((entry): entry is Report => v.is(reportSchema, entry));
  const bad = entries.filter((entry) => !v.is(reportSchema, entry));
  if (bad.length > 0) {
    const aside = Array.isArray(stored[damagedKey]) ? (stored[damagedKey] as unknown[]) : [];
    await browser.storage.local.set({ [key]: good, [damagedKey]: [...aside, ...bad] });
  }
  return good;
}

// Two tabs may save at once; one after the other loses neither.
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

/** Adds a report, or replaces the one with its id. @throws when the storage is full */
export function saveReport(report: Report): Promise<void> {
  return inTurn(async () => {
    const others = (await readReports()).filter(({ id }) => id !== report.id);
    await browser.storage.local.set({ [key]: [...others, report] });
  });
}

/** Removes a report, and with it its mute. */
export function deleteReport(id: string): Promise<void> {
  return inTurn(async () => {
    const others = (await readReports()).filter((report) => report.id !== id);
    await browser.storage.local.set({ [key]: others });
  });
}
