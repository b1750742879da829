import { describe, expect, it } from 'vitest';
import {
  activeColour,
  activeName,
  allNames,
  highlightCss,
  highlightNames,
  lineColours,
  overlayCss,
} from '../../src/annotations/highlight-css.ts';
import type { Verdict } from '../../src/claims/match.ts';
import { underlineStyles, verdicts } from '../../src/settings/settings.ts';
import { allVisions, colourOf, contrast, distance, over, seenBy } from './colour.ts';

const coloured = Object.entries(lineColours);
const pairs = verdicts.flatMap((one, at) => verdicts.slice(at + 1).map((other) => [one, other] as const));

describe('underlines', () => {
  it.each(coloured)('%s: every line has 3 to 1 on white and on near-black', (_style, colours) => {
    for (const [verdict, hex] of Object.entries(colours))
      for (const ground of ['#ffffff', '#121212'])
        expect(contrast(colourOf(hex), colourOf(ground)), `${verdict} on ${ground}`).toBeGreaterThanOrEqual(
          3,
        );
  });

  it.each(allVisions)('colour-blind-safe: any two verdicts stay apart with %s vision', (vision) => {
    const colours = lineColours['colour-blind-safe'];
    for (const [one, other] of pairs) {
      const [a, b] = [one, other].map((verdict) => seenBy(vision, colourOf(colours[verdict])));
      expect(distance(a as never, b as never), `${one} and ${other}`).toBeGreaterThan(0.1);
    }
  });

  it('standard: any two verdicts stay apart with usual vision', () => {
    for (const [one, other] of pairs) {
      const { standard } = lineColours;
      expect(
        distance(colourOf(standard[one]), colourOf(standard[other])),
        `${one} and ${other}`,
      ).toBeGreaterThan(0.1);
    }
  });

  it('have a shape of their own per verdict, the same in every style', () => {
    const shapeOf = (name: string) =>
      new RegExp(`::highlight\\(${name}\\)\\{text-decoration:underline (\\w+)`).exec(highlightCss)?.[1];
    for (const style of underlineStyles) {
      const shapes = verdicts.map((verdict) => shapeOf(highlightNames[style][verdict]));
      expect(shapes).toEqual(['double', 'dotted', 'wavy', 'dashed', 'solid']);
    }
  });

  it('have names of their own that say nothing of verdicts or of us', () => {
    expect(new Set(allNames).size).toBe(underlineStyles.length * verdicts.length + 1);
    for (const name of allNames) expect(name).toMatch(/^mk-\d+$/);
  });

  it('are not printed', () => {
    // Everything that paints stands in rules for screens.
    const paints = /text-decoration|background/;
    const forScreens = /@media screen(?: and [^{]*)?\{(?:[^{}]*\{[^{}]*\})*\}/g;
    for (const css of [highlightCss, overlayCss]) {
      expect(css).toMatch(paints);
      expect(css.replace(forScreens, '')).not.toMatch(paints);
    }
  });

  it('take the text’s own colour in the plain style', () => {
    for (const name of Object.values<string>(highlightNames.plain as Record<Verdict, string>))
      expect(highlightCss).toMatch(new RegExp(`\\(${name}\\)\\{[^}]*currentColor`));
  });
});

describe('the mark', () => {
  it.each([
    ['#000000', '#ffffff'],
    ['#595959', '#ffffff'],
    ['#ffffff', '#121212'],
    ['#b0b0b0', '#121212'],
  ])('keeps text of %s on %s readable', (text, ground) => {
    expect(contrast(colourOf(text), over(activeColour, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['#ffffff', '#121212'])('is seen on %s', (ground) => {
    expect(distance(over(activeColour, ground), colourOf(ground))).toBeGreaterThan(0.05);
    expect(highlightCss).toContain(`::highlight(${activeName}){background-color:${activeColour}}`);
  });
});
