/**
 * How underlines look: a style and a colour per verdict, so that colour is never the only signal. The page can
 * read the names, so they say nothing.
 */
import type { Verdict } from '../claims/match.ts';

export const highlightNames = {
  supported: 'mk-1',
  'partly-supported': 'mk-2',
  misleading: 'mk-3',
  unsupported: 'mk-4',
  refuted: 'mk-5',
} as const satisfies Record<Verdict, string>;

/** The sentence that was jumped to, or whose card is open. */
export const activeName = 'mk-6';

/** Mid-tones that keep a contrast of at least 3 to 1 on white and on near-black alike. */
const lines = {
  supported: 'solid 1.5px #2e9163',
  'partly-supported': 'dashed 2px #8a7a1f',
  misleading: 'wavy 1.5px #c76b00',
  unsupported: 'dotted 2.5px #7a6fd0',
  refuted: 'double 1.5px #d64545',
} as const satisfies Record<Verdict, string>;

const rule = (verdict: Verdict) => {
  const [style, thickness, colour] = lines[verdict].split(' ');
  return `::highlight(${highlightNames[verdict]}){text-decoration:underline ${style} ${colour} ${thickness};text-underline-offset:.18em;text-decoration-skip-ink:none}`;
};

/** Inserted per document by the background; printing leaves the underlines out. */
export const highlightCss = [
  '@media screen{',
  ...(Object.keys(lines) as Verdict[]).map(rule),
  `::highlight(${activeName}){background-color:#ffd54a55}`,
  '}',
].join('');
