// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import { readLicences } from '../../../src/cli/licences.ts';
import type { Summary } from '../../../src/knowledge/summary.ts';
import { AboutPage } from '../../../src/ui/options/about-page.tsx';

it('says which versions these are, and names every library in the package with its licence', () => {
  const host = document.createElement('main');
  const summaries = [{ lastChecked: '2026-03-01' }, { lastChecked: '2026-11-24' }] as Summary[];
  render(<AboutPage version="1.2.3" summaries={summaries} licences={readLicences()} />, host);
  expect(host.textContent).toContain('Lactofact 1.2.3');
  expect(host.textContent).toContain('2 fact checks, last checked 2026-11-24');
  const lines = [...host.querySelectorAll('li summary')].map((one) => one.textContent);
  expect(lines.map((line) => line?.split(' ')[0])).toEqual(Object.keys(packageFile.dependencies));
  // With the notice that most of them ask for in every copy.
  for (const text of host.querySelectorAll('li pre'))
    expect(text.textContent).toMatch(/Copyright|Mozilla Public License/i);
  for (const line of lines) expect(line).toMatch(/ \d+\.\d+\.\d+ \([A-Z][\w.-]+\)$/);
});
