/** What a reader no longer wants to see marked. */
import * as v from 'valibot';
import type { Report } from './report.ts';

/** One match of one sentence wherever it stands, or (with `text: null`) a fact check on every page. */
export const muteSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/)),
    /** Day, YYYY-MM-DD. */
    date: v.pipe(v.string(), v.isoDate()),
    factCheck: v.nullable(v.pipe(v.string(), v.maxLength(100))),
    text: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(2000))),
  }),
  v.check(
    ({ factCheck, text }) => factCheck !== null || text !== null,
    'A mute names a sentence or a fact check.',
  ),
);
export type Mute = v.InferOutput<typeof muteSchema>;

const plain = (text: string) => text.slice(0, 2000).toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * @param reports all that are stored: a match reported as wrong is muted; a missed claim mutes nothing
 * @param mutes all that are stored
 * @returns whether a match of this sentence is muted
 */
export function mutedBy(
  reports: Report[],
  mutes: Mute[],
): (match: { text: string; factCheck: string | null }) => boolean {
  const key = (text: string, factCheck: string | null) => `${factCheck ?? ''}\n${plain(text)}`;
  const everywhere = new Set(mutes.filter(({ text }) => text === null).map(({ factCheck }) => factCheck));
  const matches = new Set(
    [...reports.filter(({ reason }) => reason !== 'missed-claim'), ...mutes].flatMap(({ text, factCheck }) =>
      text === null ? [] : [key(text, factCheck)],
    ),
  );
  return ({ text, factCheck }) => everywhere.has(factCheck) || matches.has(key(text, factCheck));
}

/** `match`: this sentence only. */
export type MuteScope = 'match' | 'fact-check';

/**
 * @param of the sentence and the fact check it was matched with
 * @param stamp what the clock says
 * @returns exactly what will be stored
 */
export const draftMute = (
  scope: MuteScope,
  of: { text: string; factCheck: string | null },
  stamp: { id: string; date: string },
): Mute => ({ ...stamp, factCheck: of.factCheck, text: scope === 'match' ? of.text.slice(0, 2000) : null });
