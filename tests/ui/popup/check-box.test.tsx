// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/cli/knowledge-files.ts';
import { createExplain } from '../../../src/knowledge/explain.ts';
import { type Asked, fakeServices, frame, open, pass, read, sentence, tabOf } from './popup-page.ts';

const explain = createExplain(loadKnowledge());
const tab = tabOf(read(frame([])));
const hits = [
  { factCheck: 'chromosome-23-determines-all-sex-differences', score: 1 },
  { factCheck: 'diamond-1995-chromosome-quote', score: 0.8 },
];
const answering = (more: Parameters<typeof fakeServices>[1] = {}) =>
  fakeServices(tab, {
    check: async () => ({ matched: [], hits }),
    explain: async (id) => explain(id),
    ...more,
  });
const remembered = (asked: Asked) => asked.filter(([name]) => name === 'remember').map(([, text]) => text);

describe('the check box', () => {
  it('answers while one types, best first', async () => {
    const popup = await open(answering().services);
    await popup.type('jared diamond chromosome 23');
    const answers = popup.texts('[data-answers] button');
    expect(answers[0]).toContain('Unsupported');
    expect(answers[1]).toContain('Jared Diamond wrote in 1995');
    expect(popup.texts('search [role=status]')).toEqual(['2 results']);
  });

  it('answers at once on Enter, and remembers the text', async () => {
    const { services, asked } = answering();
    const popup = await open(services);
    await popup.type('digoxin men', 0);
    await popup.key('Enter', popup.host.querySelector('textarea'));
    await pass(20);
    expect(popup.all('[data-answers] button')).toHaveLength(2);
    expect(remembered(asked)).toEqual(['digoxin men']);
  });

  it('remembers nothing that was only typed', async () => {
    const { services, asked } = answering();
    const popup = await open(services);
    await popup.type('digoxin men');
    expect(remembered(asked)).toEqual([]);
    await popup.press(/Genes on chromosome 23/);
    expect(remembered(asked)).toEqual(['digoxin men']);
  });

  it('says that nothing was found without judging', async () => {
    const popup = await open(fakeServices(tab).services);
    await popup.type('how to bake bread');
    expect(popup.texts('search [role=status]')[0]).toContain('That is no verdict on it.');
    expect(popup.texts('search button')).toContain('Report a missed claim');
  });

  it('says that the background is away, and tries again', async () => {
    let alive = false;
    const popup = await open(
      answering({
        check: async () => {
          if (!alive) throw new Error('gone');
          return { matched: [], hits };
        },
      }).services,
    );
    await popup.type('digoxin men');
    expect(popup.host.querySelector('search')?.textContent).toContain('did not answer');
    alive = true;
    await popup.press('Try again');
    await pass(20);
    expect(popup.all('[data-answers] button')).toHaveLength(2);
  });

  it('keeps words, answers and focus while an explanation is read', async () => {
    const popup = await open(answering().services);
    await popup.type('jared diamond');
    await popup.press(/Genes on chromosome 23/);
    expect(popup.host.querySelector('article')?.textContent).toContain('Search record');
    await popup.press(/Back/);
    expect(popup.host.querySelector('textarea')?.value).toBe('jared diamond');
    expect(document.activeElement?.textContent).toContain('Genes on chromosome 23');
  });

  it('is filled when it was opened for a text', async () => {
    const popup = await open(answering({ given: 'jared diamond', place: 'page' }).services);
    await pass(200);
    expect(popup.host.querySelector('textarea')?.value).toBe('jared diamond');
    expect(popup.all('[data-answers] button')).toHaveLength(2);
    expect(popup.text()).not.toContain('On this page');
  });
});

describe('what was checked lately', () => {
  const recent = async () => ['digoxin men', 'bulls milk'];

  it('is shown in the empty box while it has the focus, and checked again when chosen', async () => {
    const popup = await open(answering({ recent }).services);
    expect(popup.all('.recent')).toHaveLength(0);
    popup.host.querySelector('textarea')?.focus();
    await pass();
    expect(popup.texts('.recent li')).toEqual(['digoxin men', 'bulls milk']);
    await popup.press('bulls milk');
    await pass(200);
    expect(popup.host.querySelector('textarea')?.value).toBe('bulls milk');
    expect(popup.all('.recent')).toHaveLength(0);
    expect(popup.all('[data-answers] button')).toHaveLength(2);
  });

  it('is forgotten on request', async () => {
    const { services, asked } = answering({ recent });
    const popup = await open(services);
    popup.host.querySelector('textarea')?.focus();
    await pass();
    await popup.press('Clear');
    expect(asked).toContainEqual(['clearRecent']);
    expect(popup.all('.recent')).toHaveLength(0);
    expect(document.activeElement?.nodeName).toBe('TEXTAREA');
  });
});

describe('a long text', () => {
  const first = sentence('t0', 'Digoxin causes milk in men.');
  const second = sentence('t9', 'Men can lactate.', { verdict: 'supported' });

  it('shows progress and what was found so far, then a summary', async () => {
    let finish: () => void = () => undefined;
    const popup = await open(
      answering({
        check: async (_text, onProgress) => {
          onProgress({ done: 40, all: 120 }, { matched: [first], hits: [] });
          await new Promise<void>((resolve) => {
            finish = resolve;
          });
          return { matched: [first, second], hits: [], passages: 120 };
        },
      }).services,
    );
    await popup.type('A long text.');
    expect(popup.text()).toContain('40 of 120 sentences checked');
    expect(popup.host.querySelector('progress')?.getAttribute('value')).toBe('40');
    expect(popup.texts('.claims .sentence')).toEqual(['Digoxin causes milk in men.']);
    finish();
    await pass();
    expect(popup.all('progress')).toHaveLength(0);
    expect(popup.texts('.claims .sentence')).toHaveLength(2);
    expect(popup.text()).toContain('Looked at 120 sentences, 12 characters.');
    await popup.press(/Supported 1/);
    expect(popup.texts('.claims .sentence')).toEqual(['Men can lactate.']);
  });

  it('is given up when the text changes', async () => {
    const signals: AbortSignal[] = [];
    const popup = await open(
      answering({
        check: async (text, onProgress, signal) => {
          signals.push(signal);
          if (text !== 'first text') return { matched: [], hits: [] };
          await new Promise((resolve) => setTimeout(resolve, 300));
          onProgress({ done: 1, all: 2 }, { matched: [first], hits: [] });
          return { matched: [first], hits: [], passages: 2 };
        },
      }).services,
    );
    await popup.type('first text');
    await popup.type('second text', 600);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(popup.text()).not.toContain('Digoxin');
  });
});
