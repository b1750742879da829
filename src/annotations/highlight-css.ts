/**
 * How underlines look: a shape and a colour per verdict, so that colour is never the only signal. The page can read
 * the names, so they say nothing. Highlights and the overlay take the very same declarations.
 */
import type { Verdict } from '../claims/match.ts';
import type { UnderlineStyle } from '../settings/settings.ts';

export const highlightNames = {
  standard: {
    supported: 'mk-1',
    'partly-supported': 'mk-2',
    misleading: 'mk-3',
    unsupported: 'mk-4',
    refuted: 'mk-5',
  },
  'colour-blind-safe': {
    supported: 'mk-6',
    'partly-supported': 'mk-7',
    misleading: 'mk-8',
    unsupported: 'mk-9',
    refuted: 'mk-10',
  },
  plain: {
    supported: 'mk-11',
    'partly-supported': 'mk-12',
    misleading: 'mk-13',
    unsupported: 'mk-14',
    refuted: 'mk-15',
  },
} as const satisfies Record<UnderlineStyle, Record<Verdict, string>>;

/** The sentence that was jumped to, or whose card is open. */
export const activeName = 'mk-0';

export const allNames: readonly string[] = [
  activeName,
  ...Object.values(highlightNames).flatMap((names) => Object.values(names)),
];

/** Thick enough at 13 px text, and growing with headings. Wavy and double lines are taller than their thickness. */
const shapes = {
  supported: 'solid max(2px,.1em)',
  'partly-supported': 'dashed max(2px,.11em)',
  misleading: 'wavy max(1.5px,.08em)',
  unsupported: 'dotted max(3px,.16em)',
  refuted: 'double max(1.5px,.08em)',
} as const satisfies Record<Verdict, string>;

/**
 * Mid-tones: 3 to 1 or better on white and on near-black alike, for nothing tells a highlight what it lies on
 * (Chromium resolves colours made from currentColor against black there). Over pictures `plain` is as legible as the
 * text itself. The colour-blind-safe ones were searched for the greatest distance between any two under full
 * protanopia, deuteranopia and tritanopia, in the hue order of Okabe and Ito's set, which is too bright for white.
 */
export const lineColours = {
  standard: {
    supported: '#2e9163',
    'partly-supported': '#8a7a1f',
    misleading: '#c76b00',
    unsupported: '#7a6fd0',
    refuted: '#d64545',
  },
  'colour-blind-safe': {
    supported: '#3b56df',
    'partly-supported': '#78928f',
    misleading: '#b48226',
    unsupported: '#884f91',
    refuted: '#af3c3a',
  },
} as const satisfies Record<Exclude<UnderlineStyle, 'plain'>, Record<Verdict, string>>;

/** Translucent, so that it suits light and dark pages and keeps their text readable. */
export const activeColour = '#ffd24a3d';

/** Below a link's own underline; scripts without descenders and vertical lines have room there, too. */
const place = 'text-underline-offset:.22em;text-decoration-skip-ink:none';

const styles = Object.keys(highlightNames) as UnderlineStyle[];
const verdicts = Object.keys(shapes) as Verdict[];

/** @param own the colour of the text itself */
function rules(selector: (name: string) => string, own: string): string {
  return styles
    .flatMap((style) =>
      verdicts.map((verdict) => {
        const colour = style === 'plain' ? own : lineColours[style][verdict];
        const line = `text-decoration:underline ${shapes[verdict]} ${colour}`;
        return `${selector(highlightNames[style][verdict])}{${line};${place}}`;
      }),
    )
    .join('');
}

const active = `background-color:${activeColour}`;
const highlight = (name: string) => `::highlight(${name})`;

/** Inserted per document by the background; printing leaves everything out. Firefox needs the bare selectors. */
export const highlightCss = `@media screen{${rules(highlight, 'currentColor')}${highlight(activeName)}{${active}}}`;

const inOverlay = (name: string) => `.${name}`;
const layer = '[data-layer=overlay]';
const own = 'var(--ink)';

/**
 * The same for the overlay, whose elements carry the names as classes. It lies above the text, so it can't fill. Each
 * element has a letter that isn't seen: under blanks alone Chromium draws no line where it draws in layers.
 */
export const overlayCss = [
  `${layer},${layer}>*{position:absolute;pointer-events:none;direction:ltr;white-space:pre;-webkit-text-fill-color:transparent}`,
  `${layer}{inset:0 auto auto 0;width:0;height:0;z-index:-1;font-variant:normal}`,
  `@media screen{${rules(inOverlay, own)}.${activeName}{${active}}}`,
  // The text's own colour was forced already, and the lines take it over.
  `@media screen and (forced-colors:active){${layer}>*{forced-color-adjust:none;text-decoration-color:${own}}`,
  `.${activeName}{background:none;outline:2px solid Highlight;outline-offset:-2px}}`,
  `@media not screen{${layer}{display:none}}`,
].join('');
