// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../src/annotations/annotation.ts';
import { activeName, highlightNames } from '../../src/annotations/highlight-css.ts';
import { createHighlights } from '../../src/annotations/highlights.ts';
import { createMark } from '../../src/annotations/mark.ts';
import type { Match, Verdict } from '../../src/claims/match.ts';
import { verdicts } from '../../src/settings/settings.ts';

/** The registry all scripts of a page share; happy-dom has none. */
class Painted {
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}
const registry = new Map<string, Painted>();
const blackOnWhite = {
  backgroundImage: 'none',
  backgroundColor: 'rgb(255, 255, 255)',
  color: 'rgb(0, 0, 0)',
  display: 'block',
};
const look = { underline: 'standard', marked: [...verdicts] } as const;

function annotate(...own: { verdict: Verdict; shown?: Match['shown'] }[]): Annotation {
  const paragraph = document.createElement('p');
  paragraph.textContent = 'Some men can produce milk.';
  document.body.append(paragraph);
  const range = document.createRange();
  range.selectNodeContents(paragraph.firstChild as Text);
  const matches = own.map(
    ({ verdict, shown = 'inline' }): Match => ({
      passage: 'p0',
      factCheck: 'some',
      kind: 'fact',
      stance: 'asserts',
      verdict,
      confidence: 1,
      shown,
      why: { words: [], context: [], differs: [] },
    }),
  );
  return { id: 'p0', range, matches };
}

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', Painted);
  vi.stubGlobal('getComputedStyle', () => blackOnWhite);
  vi.useFakeTimers();
});
afterEach(() => {
  registry.clear();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('painting with highlights', () => {
  const name = highlightNames.standard;

  it('underlines a sentence once, with the most serious verdict', () => {
    createHighlights(document).paint([annotate({ verdict: 'supported' }, { verdict: 'refuted' })], look);
    expect([...registry.keys()]).toEqual([name.refuted]);
  });

  it('leaves out matches for the list and verdicts that aren’t marked', () => {
    const marked = verdicts.filter((verdict) => verdict !== 'refuted');
    const both = annotate({ verdict: 'supported' }, { verdict: 'refuted' });
    const listed = annotate({ verdict: 'unsupported', shown: 'list' });
    createHighlights(document).paint([both, listed], { ...look, marked });
    expect([...registry.keys()]).toEqual([name.supported]);
  });

  it('changes style without leaving the old one behind', () => {
    const painter = createHighlights(document);
    const one = annotate({ verdict: 'supported' });
    painter.paint([one], look);
    painter.paint([one], { ...look, underline: 'plain' });
    expect([...registry.keys()]).toEqual([highlightNames.plain.supported]);
  });

  it('clears only what is still its own, not what a newer version has painted', () => {
    const [orphan, newer] = [createHighlights(document), createHighlights(document)];
    const [one, other] = [annotate({ verdict: 'supported' }), annotate({ verdict: 'refuted' })];
    orphan.paint([one, other], look);
    orphan.mark(one.range);
    newer.paint([one], look);
    newer.mark(other.range);
    orphan.clear();
    expect([...registry.keys()].sort()).toEqual([activeName, name.supported]);
    newer.clear();
    expect(registry.size).toBe(0);
  });

  it('takes over from an earlier version what that has left behind', () => {
    createHighlights(document).paint([annotate({ verdict: 'refuted' })], look);
    createHighlights(document).paint([annotate({ verdict: 'supported' })], look);
    expect([...registry.keys()]).toEqual([name.supported]);
  });

  it('paints again what the page has cleared', () => {
    const painter = createHighlights(document);
    const one = annotate({ verdict: 'supported' });
    painter.paint([one], look);
    registry.clear();
    painter.paint([one], look);
    expect(registry.get(name.supported)?.ranges).toEqual([one.range]);
  });
});

describe('a flash', () => {
  const shown: boolean[] = [];
  const make = () => createMark(document, (range) => shown.push(range !== null));
  const motion = (reduce: boolean) =>
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: reduce } as MediaQueryList);
  beforeEach(() => {
    shown.length = 0;
  });

  it('lights a sentence up twice and leaves nothing', () => {
    motion(false);
    make().flash(document.createRange());
    vi.runAllTimers();
    expect(shown).toEqual([true, false, true, false]);
  });

  it('ends with the mark where the sentence is marked', () => {
    motion(false);
    const mark = make();
    const range = document.createRange();
    mark.set(range);
    mark.flash(range);
    vi.runAllTimers();
    expect(shown).toEqual([true, false, true, false, true]);
  });

  it('does not blink for those who want no motion, and still shows the sentence', () => {
    motion(true);
    make().flash(document.createRange());
    vi.runAllTimers();
    expect(shown).toEqual([true, false]);
  });

  it('stops when another sentence is marked', () => {
    motion(false);
    const mark = make();
    mark.flash(document.createRange());
    mark.set(document.createRange());
    vi.runAllTimers();
    expect(shown).toEqual([true, true]);
  });
});
