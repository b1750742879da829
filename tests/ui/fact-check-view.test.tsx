// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { createExplain, type Explained } from '../../src/knowledge/explain.ts';
import { FactCheckView } from '../../src/ui/fact-check-view.tsx';

const explain = createExplain(loadKnowledge());
const shown = (id: string, stance: 'asserts' | 'denies' = 'asserts') => {
  const host = document.createElement('div');
  render(
    <FactCheckView explained={explain(id) as Explained} match={{ stance }} onOpen={() => undefined} />,
    host,
  );
  return host;
};

describe('a fact check on the screen', () => {
  it('says that something unsupported was searched for, and shows the record', () => {
    const text = shown('chromosome-23-determines-all-sex-differences').textContent;
    expect(text).toContain('searched for, nothing found');
    expect(text).toContain('What would change the finding');
    expect(text).not.toContain('certainty');
  });

  it('says what is known of a quotation', () => {
    expect(shown('diamond-1995-chromosome-quote').textContent).toContain(
      'whether it is true is another matter',
    );
  });

  it('tells how far each source was read, and links only what may be linked', () => {
    const host = shown('diamond-1995-chromosome-quote');
    expect(host.textContent).toContain('excerpt read');
    for (const { href } of host.querySelectorAll('a')) expect(href).not.toContain('answersafrica');
  });

  it('turns the verdict where the page denies', () => {
    expect(shown('men-can-lactate-rarely', 'denies').querySelector('.badge')?.textContent).toContain(
      'Refuted',
    );
  });
});
