// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { rangeOf } from '../../src/page-text/ranges.ts';
import { readDocument } from '../../src/page-text/read-document.ts';
import { watchPage } from '../../src/page-text/watch-page.ts';

const mentions = (text: string) => /milk/i.test(text);
const read = (body: string, title = '') => {
  document.title = title;
  document.body.innerHTML = body;
  return readDocument(document, mentions);
};
const texts = (body: string) => read(body).map(({ passage }) => passage.text);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('reading a document', () => {
  it('joins a sentence spread over links and bold text', () => {
    expect(texts('<p>Some <a href="#">men <b>make</b></a> milk. Others do not.</p>')).toEqual([
      'Some men make milk.',
      'Others do not.',
    ]);
  });

  it('parts words at line breaks and collapses white space, nbsp and invisible characters', () => {
    expect(texts('<p>Men\n  make<br>mi\u00adlk\u00a0now\u200b.</p>')).toEqual(['Men make milk now.']);
  });

  it('gives headings, sentences before and lead-ins as context', () => {
    const all = read(
      '<h1>On milk</h1><h2>Causes</h2><p>It is rare. Causes of milk include:</p><ul><li>Tumours</li><li>Drugs</li></ul>',
      'Page',
    );
    const bullet = all.find(({ passage }) => passage.text === 'Drugs')?.passage;
    expect(bullet).toMatchObject({
      kind: 'bullet',
      title: 'Page',
      headings: ['On milk', 'Causes'],
      leadIn: 'Causes of milk include:',
    });
    const second = all.find(({ passage }) => passage.text.startsWith('Causes of'))?.passage;
    expect(second?.before).toEqual(['It is rare.']);
  });

  it('introduces a nested list by its parent item', () => {
    const all = read('<p>Milk can come from:</p><ul><li>Drugs<ul><li>Digoxin</li></ul></li></ul>');
    expect(all.find(({ passage }) => passage.text === 'Digoxin')?.passage.leadIn).toBe('Drugs');
  });

  it('carries nothing over a heading or over text that was left out', () => {
    const all = read(`<p>Old news.</p>${'<p>Hay and straw.</p>'.repeat(6)}<h2>New</h2><p>Men make milk.</p>`);
    expect(all.at(-1)?.passage.before).toEqual([]);
  });

  it('leaves out hidden text, code, editors and everything far from a mention', () => {
    const hidden =
      '<p hidden>milk</p><p style="display:none">milk</p><p aria-hidden="true">milk</p><pre>milk</pre><div contenteditable="true">milk</div><script>milk</script>';
    expect(texts(`${hidden}<p>Men make milk.</p>`)).toEqual(['Men make milk.']);
    expect(texts('<p>Hay.</p>'.repeat(20))).toEqual([]);
  });

  it('reads the blocks after a mention, but never the whole page', () => {
    const all = texts(`<p>Milk.</p>${'<p>It can also happen in spring.</p>'.repeat(30)}`);
    expect(all).toHaveLength(3);
  });

  it('reads open shadow roots', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Men make milk.</p>';
    expect(readDocument(document, mentions).map(({ passage }) => passage.text)).toEqual(['Men make milk.']);
  });

  it('finds its way back: the range of a passage holds its words', () => {
    const all = read(
      '<p>First  one. Some <a href="#">men <b>make</b></a> mi\u00adlk, they\u00a0say. Last.</p>',
    );
    const ranges = all.map((one) =>
      rangeOf(one)
        ?.toString()
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' '),
    );
    expect(ranges).toEqual(['First one.', 'Some men make milk, they say.', 'Last.']);
  });

  it('gives no range once the page has changed', () => {
    const [first] = read('<p>Men make milk.</p>');
    document.body.innerHTML = '';
    expect(first && rangeOf(first)).toBeNull();
  });
});

describe('watching a page', () => {
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

  it('reads what appears and forgets what goes, keeping the names of what stays', async () => {
    document.body.innerHTML = '<p>Men make milk.</p>';
    const stop = new AbortController();
    const readings: { id: string; text: string }[][] = [];
    watchPage(document, ({ passages }) => readings.push(passages.map(({ passage }) => passage)), {
      signal: stop.signal,
      mentions,
      isPage: () => true,
    });
    await wait(100);
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'Goats give milk.' }));
    await wait(800);
    document.body.lastElementChild?.remove();
    await wait(800);
    stop.abort();
    expect(readings.map((one) => one.map(({ text }) => text))).toEqual([
      ['Men make milk.'],
      ['Men make milk.', 'Goats give milk.'],
      ['Men make milk.'],
    ]);
    expect(new Set(readings.map((one) => one[0]?.id)).size).toBe(1);
  });

  it('rests when a change cannot matter', async () => {
    document.body.innerHTML = '<p>Men make milk.</p>';
    const stop = new AbortController();
    let readings = 0;
    watchPage(document, () => (readings += 1), { signal: stop.signal, mentions, isPage: () => true });
    await wait(100);
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'Hay.' }));
    await wait(600);
    stop.abort();
    expect(readings).toBe(1);
  });
});
