/** The words shown for every enumerated value of the data. */
import type { Verdict } from '../claims/match.ts';
import type { Certainty, Citation, EvidenceLevel, StudiedGroup, Theme } from '../knowledge/fact-check.ts';
import type { ReportReason } from '../reports/report.ts';

/** A symbol beside every label: colour is never the only signal. */
export const verdictSymbol = {
  supported: '✓',
  'partly-supported': '◐',
  misleading: '≈',
  unsupported: '∅',
  refuted: '✕',
} as const satisfies Record<Verdict, string>;

export const certaintyLabel = {
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
} as const satisfies Record<Certainty, string>;

export const readLabel = {
  'full-text': 'read in full',
  abstract: 'abstract read',
  excerpt: 'excerpt read',
  'second-hand': 'known second-hand',
} as const satisfies Record<Citation['read'], string>;

export const reasonLabel = {
  'not-a-claim': 'This sentence makes no such claim',
  'wrong-fact-check': 'It is about something else',
  'wrong-stance': 'It says the opposite of what was understood',
  'wrong-finding': 'The fact check itself is wrong',
  'missed-claim': 'A claim was missed',
} as const satisfies Record<ReportReason, string>;

export const levelLabel = {
  'systematic-review': 'systematic review',
  review: 'review',
  'controlled-study': 'controlled study',
  cohort: 'cohort study',
  'case-series': 'case series',
  'case-report': 'case report',
  'animal-study': 'animal study',
  'expert-opinion': 'expert opinion',
  'historical-anecdote': 'historical anecdote',
  news: 'news reports',
  none: 'no evidence found',
} as const satisfies Record<EvidenceLevel, string>;

export const groupLabel = {
  men: 'men',
  boys: 'boys',
  women: 'women',
  'trans-women': 'trans women',
  'trans-men': 'trans men',
  newborns: 'newborns',
  bats: 'bats',
  goats: 'goats',
  cattle: 'cattle',
  cats: 'cats',
  rodents: 'rodents',
  birds: 'birds',
  'other-mammals': 'other mammals',
  theory: 'theory',
  texts: 'old and new texts',
  nobody: 'nobody',
} as const satisfies Record<StudiedGroup, string>;

export const themeLabel = {
  'can-men-lactate': 'Can men lactate?',
  anatomy: 'Anatomy',
  hormones: 'Hormones',
  'pituitary-tumour': 'Pituitary tumours',
  drugs: 'Medicines and substances',
  'starvation-and-prisoners': 'Starvation and prisoners',
  illness: 'Illness',
  'suckling-and-nipple-stimulation': 'Suckling and stimulation',
  'history-and-anecdotes': 'History and anecdotes',
  animals: 'Animals',
  genetics: 'Genetics',
  evolution: 'Evolution',
  'milk-composition-and-amount': 'The milk itself',
  'transgender-parents': 'Transgender parents',
  'safety-and-advice': 'Safety and advice',
  'newborn-milk': 'Newborns and boys',
  'products-and-hoaxes': 'Products and hoaxes',
  statistics: 'Statistics',
} as const satisfies Record<Theme, string>;
