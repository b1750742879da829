import type { Report } from './report.ts';

/** What a mute silences: one match of one sentence, wherever it stands. */
export type Muted = { text: string; factCheck: string | null };

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * @param reports all that are stored
 * @returns whether a match of this sentence was reported as wrong; a missed claim mutes nothing
 */
export function mutedBy(reports: Report[]): (match: Muted) => boolean {
  const key = ({ text, factCheck }: Muted) => `${factCheck ?? ''}\n${plain(text)}`;
  const muted = new Set(reports.filter(({ reason }) => reason !== 'missed-claim').map(key));
  return (match) => muted.has(key(match));
}
