/** Every picture of the real extension, as data: what is opened, what is done there, how it is framed. */
import {
  openCard,
  type Step,
  scrollTo,
  scrollToSentence,
  settle,
  typeInto,
  underlined,
  waitFor,
} from './steps.ts';

/** Where the demonstration article seems to stand. */
export const site = 'news.example';

export type Theme = 'light' | 'dark';

/** One screenshot. */
export type Shot = {
  /** The demonstration article, or a page of the extension; `{tab}` stands for the article's tab. */
  open: string;
  width: number;
  height: number;
  /** Pixels of the picture to one of the page; 1 without it. */
  scale?: number;
  /** Cuts what is empty below the content. */
  fit?: true;
  /** Lets the article's tab be the active one for a moment: a side panel speaks of the tab beside it. */
  beside?: true;
  theme: Theme;
  steps: Step[];
};

/** One file of the repository, made of one or two screenshots. */
export type Picture = { file: string; width: number; height: number } & (
  | { as: 'plain'; shot: Shot }
  | { as: 'store'; caption: string; shot: Shot; popup?: Shot }
  | { as: 'tile' | 'marquee'; shot: Shot }
);

const digoxin = 'The heart medicine digoxin has also caused men to lactate.';
const quote = 'Give a man the right hormones';
const prisoners = 'Thousands of men are said to have lactated';
/** The part of a store picture's window that holds the page. */
const inWindow = { width: 1120, height: 636 };
const article = { open: 'article', theme: 'light' } as const;
const popup = { open: 'popup.html?tab={tab}', width: 400, theme: 'light' } as const;

const listed: Step[] = [waitFor('.claims li'), settle];
const answered = (text: string): Step[] => [typeInto('textarea', text), waitFor('search .claims li'), settle];
const knowledge: Step[] = [waitFor('.overview'), settle];
const preview: Step[] = [waitFor('.preview'), scrollTo('.preview', 408), settle];
const carded = (below: number): Step[] => [underlined, openCard(digoxin, below), settle];
const read = (below: number): Step[] => [underlined, scrollToSentence(prisoners, below), settle];

const plain = (name: string, shot: Shot): Picture => ({
  as: 'plain',
  file: `docs/${name}.png`,
  width: shot.width * (shot.scale ?? 1),
  height: shot.height * (shot.scale ?? 1),
  shot,
});
const store = (name: string, caption: string, shot: Shot, over?: Shot): Picture => ({
  as: 'store',
  file: `docs/store/${name}.png`,
  width: 1280,
  height: 800,
  caption,
  shot,
  ...(over ? { popup: over } : {}),
});

const forReadme: Picture[] = [
  plain('page', { ...article, width: 830, height: 720, scale: 2, steps: carded(150) }),
  plain('popup', { ...popup, height: 600, scale: 2, steps: listed }),
  plain('check', { ...popup, height: 600, scale: 2, steps: answered('jared diamond chromosome 23') }),
  plain('side-panel', {
    ...popup,
    open: 'sidepanel.html',
    beside: true,
    height: 600,
    scale: 2,
    steps: listed,
  }),
  plain('knowledge', {
    open: 'options.html#knowledge',
    theme: 'light',
    width: 900,
    height: 760,
    scale: 2,
    steps: knowledge,
  }),
  plain('options', {
    open: 'options.html#settings',
    theme: 'light',
    width: 900,
    height: 760,
    scale: 2,
    steps: preview,
  }),
];

const forStores: Picture[] = [
  store('1-card', 'Claims are underlined where they stand; a card explains them', {
    ...article,
    ...inWindow,
    steps: carded(84),
  }),
  store(
    '2-popup',
    'The popup lists every claim of the page with its verdict',
    { ...article, ...inWindow, steps: read(96) },
    { ...popup, height: 560, fit: true, steps: listed },
  ),
  store(
    '3-check',
    'Type or paste a sentence: it is checked on your own machine',
    { ...article, ...inWindow, steps: read(96) },
    {
      ...popup,
      height: 560,
      fit: true,
      steps: answered('Sixty percent of men lactate at some time in their lives.'),
    },
  ),
  store('4-knowledge', 'Browse every fact check: finding, certainty, evidence and sources', {
    open: 'options.html#knowledge',
    theme: 'light',
    ...inWindow,
    steps: knowledge,
  }),
  store('5-options', 'Choose what is marked, and how; the preview shows it at once', {
    open: 'options.html#settings',
    theme: 'light',
    ...inWindow,
    steps: preview,
  }),
  store(
    '6-dark',
    'Light or dark, as your browser is',
    { ...article, theme: 'dark', ...inWindow, steps: read(96) },
    { ...popup, theme: 'dark', height: 560, fit: true, steps: listed },
  ),
  {
    as: 'tile',
    file: 'docs/store/tile.png',
    width: 440,
    height: 280,
    shot: { ...article, width: 440, height: 120, steps: [underlined, scrollToSentence(quote, 30), settle] },
  },
  {
    as: 'marquee',
    file: 'docs/store/marquee.png',
    width: 1400,
    height: 560,
    shot: { ...article, width: 836, height: 500, steps: carded(84) },
  },
];

export const pictures: Picture[] = [...forReadme, ...forStores];
