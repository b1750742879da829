import type { Match } from '../claims/match.ts';
import type { Report, ReportReason } from './report.ts';

/** What a report is made of, before the reader chooses. */
export type ReportSubject = {
  text: string;
  title: string;
  heading: string;
  before: string;
  /** `null`: nothing was matched, a claim was missed. */
  match: Match | null;
  /** Address of the page; empty where there is none. */
  address: string;
};

/** @returns host and path: what follows `?` or `#` can hold names and tokens */
export function redactAddress(address: string): string {
  try {
    const { protocol, host, pathname } = new URL(address);
    return /^https?:$/.test(protocol) ? `${host}${pathname}`.slice(0, 500) : '';
  } catch {
    return '';
  }
}

/** Longest texts the store takes (see `reportSchema`). */
const cut = (text: string, most: number) => text.slice(0, most);

/**
 * @param subject what is reported
 * @param choice what the reader chose and wrote
 * @param stamp what the clock and the build say
 * @returns exactly what will be stored
 */
export function draftReport(
  subject: ReportSubject,
  choice: { reason: ReportReason; comment: string; withPage: boolean },
  stamp: { id: string; date: string; version: string },
): Report {
  const { match } = subject;
  return {
    ...stamp,
    reason: choice.reason,
    text: cut(subject.text, 2000),
    title: cut(subject.title, 500),
    heading: cut(subject.heading, 500),
    before: cut(subject.before, 2000),
    factCheck: match?.factCheck ?? null,
    stance: match?.stance ?? null,
    verdict: match?.verdict ?? null,
    page: choice.withPage ? redactAddress(subject.address) : '',
    comment: cut(choice.comment, 1000),
  };
}
