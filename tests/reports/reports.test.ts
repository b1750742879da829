import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftReport, redactAddress } from '../../src/reports/draft.ts';
import { mutedBy } from '../../src/reports/mute.ts';
import { muteStore, reportStore } from '../../src/reports/store.ts';

const subject = {
  text: 'Men  lactate.',
  title: 'T',
  heading: '',
  before: '',
  match: null,
  address: 'https://a.example/b?token=1#c',
};
const report = (id: string) => ({
  ...draftReport(
    subject,
    { reason: 'not-a-claim', comment: '', withPage: true },
    { id, date: '2026-11-24', version: '0' },
  ),
  factCheck: 'men-can-lactate-rarely',
});

beforeEach(() => fakeBrowser.reset());

describe('reports', () => {
  it('keep host and path of a page and nothing that could name the reader', () => {
    expect(redactAddress(subject.address)).toBe('a.example/b');
    expect(redactAddress('file:///home/me/x.html')).toBe('');
  });

  it('leave the page out unless the reader adds it', () => {
    expect(
      draftReport(
        subject,
        { reason: 'missed-claim', comment: '', withPage: false },
        { id: 'x', date: '', version: '' },
      ).page,
    ).toBe('');
  });

  it('mute their match wherever the sentence stands, and nothing else', () => {
    const muted = mutedBy([report('12345678')], []);
    expect(muted({ text: 'men lactate. ', factCheck: 'men-can-lactate-rarely' })).toBe(true);
    expect(muted({ text: 'Men lactate.', factCheck: 'another' })).toBe(false);
  });

  it('are kept, also when saved at once, and can be deleted', async () => {
    await Promise.all(['11111111', '22222222', '33333333'].map((id) => reportStore.save(report(id))));
    await reportStore.delete('22222222');
    expect((await reportStore.read()).map(({ id }) => id)).toEqual(['11111111', '33333333']);
  });

  it('are set aside and not dropped when the store is damaged', async () => {
    await fakeBrowser.storage.local.set({ reports: [report('11111111'), { half: true }] });
    expect(await reportStore.read()).toHaveLength(1);
    expect(await reportStore.damaged()).toEqual([{ half: true }]);
  });
});

describe('mutes', () => {
  const base = { id: '12345678', date: '2026-11-25' };
  const claim = 'men-can-lactate-rarely';

  it('silence one match of one sentence', () => {
    const muted = mutedBy([], [{ ...base, factCheck: claim, text: 'Men lactate.' }]);
    expect(muted({ text: 'Men  lactate.', factCheck: claim })).toBe(true);
    expect(muted({ text: 'Men do lactate.', factCheck: claim })).toBe(false);
    expect(muted({ text: 'Men lactate.', factCheck: null })).toBe(false);
  });

  it('silence a fact check everywhere, and what is in no fact check only sentence by sentence', () => {
    const muted = mutedBy(
      [],
      [
        { ...base, factCheck: claim, text: null },
        { ...base, id: '87654321', factCheck: null, text: 'Milk is blue.' },
      ],
    );
    expect(muted({ text: 'Anything.', factCheck: claim })).toBe(true);
    expect(muted({ text: 'Milk is blue.', factCheck: null })).toBe(true);
    expect(muted({ text: 'Milk is red.', factCheck: null })).toBe(false);
  });

  it('that name nothing are refused by the store', async () => {
    await fakeBrowser.storage.local.set({ mutes: [{ ...base, factCheck: null, text: null }] });
    expect(await muteStore.read()).toEqual([]);
  });
});
