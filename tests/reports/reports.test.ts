import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftReport, redactAddress } from '../../src/reports/draft.ts';
import { mutedBy } from '../../src/reports/mute.ts';
import { deleteReport, readReports, saveReport } from '../../src/reports/store.ts';

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
    const muted = mutedBy([report('12345678')]);
    expect(muted({ text: 'men lactate. ', factCheck: 'men-can-lactate-rarely' })).toBe(true);
    expect(muted({ text: 'Men lactate.', factCheck: 'another' })).toBe(false);
  });

  it('are kept, also when saved at once, and can be deleted', async () => {
    await Promise.all(['11111111', '22222222', '33333333'].map((id) => saveReport(report(id))));
    await deleteReport('22222222');
    expect((await readReports()).map(({ id }) => id)).toEqual(['11111111', '33333333']);
  });

  it('are set aside and not dropped when the store is damaged', async () => {
    await fakeBrowser.storage.local.set({ reports: [report('11111111'), { half: true }] });
    expect(await readReports()).toHaveLength(1);
    expect(await fakeBrowser.storage.local.get('reports-damaged')).toEqual({
      'reports-damaged': [{ half: true }],
    });
  });
});
