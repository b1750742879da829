// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { highlightNames } from '../../../src/annotations/highlight-css.ts';
import { Preview } from '../../../src/ui/options/preview.tsx';

// happy-dom has no highlights: as a browser that lacks them, or one that forces colours.
it('shows the lines of the overlay where pages get it, for the verdicts that are underlined alone', async () => {
  const host = document.body.appendChild(document.createElement('main'));
  const before = document.adoptedStyleSheets.length;
  await act(() => {
    render(<Preview underline="plain" marked={['refuted', 'supported']} />, host);
  });
  const classes = (verdict: string) =>
    [...host.querySelectorAll(`[data-verdict=${verdict}]`)].map((one) => one.className);
  expect(classes('refuted')).toEqual([highlightNames.plain.refuted, highlightNames.plain.refuted]);
  expect(classes('misleading')).toEqual(['', '']);
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  await act(() => {
    render(null, host);
  });
  expect(document.adoptedStyleSheets).toHaveLength(before);
});
