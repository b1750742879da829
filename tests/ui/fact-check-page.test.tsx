// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { createExplain, type Explained } from '../../src/knowledge/explain.ts';
import { FactCheckPage } from '../../src/ui/knowledge/fact-check-page.tsx';

const explain = createExplain(loadKnowledge());
function shown(id: string): HTMLElement {
  const host = document.createElement('div');
  const explained = explain(id) as Explained;
  render(<FactCheckPage explained={explained} linkTo={(to) => ({ href: `#${to}` })} version="1" />, host);
  return host;
}

describe('a fact check’s own page', () => {
  it('marks the rung its evidence reaches, and says it in words', () => {
    const page = shown('chlorpromazine-thorazine-milk-men');
    const { evidenceLevel } = (explain('chlorpromazine-thorazine-milk-men') as Explained).factCheck;
    expect(page.querySelector('.ladder .reached')?.textContent).toBe(evidenceLevel.replaceAll('-', ' '));
    expect(page.querySelector('.ladder .unseen')?.textContent).toMatch(/rung \d+ of 10/);
  });

  it('marks who was studied and leaves the others visible', () => {
    const page = shown('witchs-milk-in-newborns');
    const marked = [...page.querySelectorAll('.chip.marked')].map((chip) => chip.textContent);
    expect(marked).toContain('● newborns');
    expect(page.querySelectorAll('.chip').length).toBeGreaterThan(marked.length + 8);
  });

  it('leads from what somebody said to whether it is true', () => {
    const page = shown('darwin-copious-milk');
    expect(page.querySelector('.badge')?.textContent).toContain('Really said');
    expect(page.querySelector('a[href="#men-can-lactate-rarely"]')).not.toBeNull();
  });

  it('holds search record, other forms with their findings, and history', () => {
    const text = shown('chromosome-23-determines-all-sex-differences').textContent;
    for (const part of ['Search record', 'Other forms of the claim', 'History', 'Copy citation'])
      expect(text).toContain(part);
  });
});
