/** Where reports and mutes are kept: the extension's own local storage, on this device only. */
import * as v from 'valibot';
import { browser } from '../messages/browser.ts';
import { type Mute, muteSchema } from './mute.ts';
import { type Report, reportSchema } from './report.ts';

type Kept<Entry> = {
  /** Stored entries, oldest first; those that can't be read are set aside, not dropped. */
  read(): Promise<Entry[]>;
  /** Adds an entry, or replaces the one with its id. @throws when the storage is full */
  save(entry: Entry): Promise<void>;
  delete(id: string): Promise<void>;
  /** What could not be read, untouched. */
  damaged(): Promise<unknown[]>;
};

const list = (stored: unknown): unknown[] =>
  Array.isArray(stored) ? stored : stored === undefined ? [] : [stored];

function keep<Entry extends { id: string }>(
  key: string,
  isEntry: (entry: unknown) => entry is Entry,
): Kept<Entry> {
  const damagedKey = `${key}-damaged`;
  const area = browser.storage.local;

  async function read(): Promise<Entry[]> {
    const stored: Record<string, unknown> = await area.get([key, damagedKey]);
    const entries = list(stored[key]);
    const good = entries.filter(isEntry);
    if (good.length < entries.length) {
      const bad = entries.filter((entry) => !isEntry(entry));
      await area.set({ [key]: good, [damagedKey]: [...list(stored[damagedKey]), ...bad] });
    }
    return good;
  }

  // Two tabs may save at once; one after the other loses neither.
  let last: Promise<unknown> = Promise.resolve();
  function change(to: (entries: Entry[]) => Entry[]): Promise<void> {
    const next = last.then(async () => area.set({ [key]: to(await read()) }));
    last = next.catch(() => undefined);
    return next;
  }

  return {
    read,
    save: (entry) => change((entries) => [...entries.filter(({ id }) => id !== entry.id), entry]),
    delete: (wanted) => change((entries) => entries.filter(({ id }) => id !== wanted)),
    damaged: async () => list(((await area.get(damagedKey)) as Record<string, unknown>)[damagedKey]),
  };
}

export const reportStore: Kept<Report> = keep('reports', (entry): entry is Report =>
  v.is(reportSchema, entry),
);
export const muteStore: Kept<Mute> = keep('mutes', (entry): entry is Mute => v.is(muteSchema, entry));
