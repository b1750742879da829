/** Every word the surfaces show that isn't part of the knowledge base. */
import type { Verdict } from '../claims/match.ts';
import type { Certainty, Citation, FactCheck } from '../knowledge/fact-check.ts';
import type { ReportReason } from '../reports/report.ts';

/** A symbol beside every label: colour is never the only signal. */
export const verdictSymbol = {
  supported: '✓',
  'partly-supported': '◐',
  misleading: '≈',
  unsupported: '∅',
  refuted: '✕',
} as const satisfies Record<Verdict, string>;

export const verdictLabel = {
  supported: 'Supported',
  'partly-supported': 'Partly supported',
  misleading: 'Misleading',
  unsupported: 'Unsupported',
  refuted: 'Refuted',
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

const levels: Record<FactCheck['evidenceLevel'], string> = {
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
};

export const strings = {
  notInKnowledgeBase: 'Not in the knowledge base',
  unlistedHint:
    'A claim on the topic that no fact check covers yet. That says nothing about whether it is true.',
  unsupportedHint: 'searched for, nothing found',
  attributionLabel: 'Who said it',
  claim: 'The claim',
  why: 'Why this sentence',
  whyWords: 'Words that decided',
  whyContext: 'Understood from the text around it',
  differs: ({ page, factCheck }: { page: string; factCheck: string }) =>
    `The page says “${page}”, the fact check reviews “${factCheck}”.`,
  evidence: 'Evidence',
  evidenceLine: (factCheck: FactCheck) =>
    `Best evidence: ${levels[factCheck.evidenceLevel]}. Studied: ${factCheck.studied.join(', ').replaceAll('-', ' ')}.`,
  detail: 'In detail',
  sources: 'Sources',
  searchRecord: 'Search record',
  searched: (date: string) => `Searched on ${date}`,
  terms: 'Terms',
  wouldChange: 'What would change the finding',
  substance: 'Whether it is true:',
  notAdvice: 'Not medical advice.',
  lastChecked: (date: string) => `Last checked ${date}`,
  report: 'Report a mistake',
  reportMissed: 'Report a missed claim',
  reportWhat: 'What is wrong?',
  reportStored: 'Exactly this is stored, on this device only:',
  reportPage: 'Include the page’s address (host and path)',
  reportComment: 'Your words (optional)',
  reportSave: 'Save report',
  reportSaved: 'Saved. The match is gone for you; undo or export it in the options.',
  reportFailed: 'The report could not be saved. Your browser’s storage may be full.',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  cardLabel: 'Fact check',
  claimsOfSentence: 'Claims of this sentence',
  loading: 'Looking…',
  checkLabel: 'Check a sentence or a few words',
  checkPlaceholder: 'e.g. jared diamond chromosome 23',
  checkNothing: 'Nothing in the knowledge base answers this. That is no verdict on it.',
  onThisPage: 'On this page',
  options: 'Options and reports',
  nothingFound: (characters: number, passages: number) =>
    `Looked at ${characters.toLocaleString('en')} characters and ${passages} ${passages === 1 ? 'passage' : 'passages'} near the topic, and found no claim about male lactation. That is no verdict on the page.`,
  offTopic:
    'Nothing on male lactation was found in this page’s text, so nothing was read further. That is no verdict on the page.',
  unreadable:
    'This page can’t be read: browsers keep extensions out of their own pages, extension stores and some viewers.',
  count: (claims: number) => `${claims} ${claims === 1 ? 'claim' : 'claims'} found`,
  jumpFailed: 'The sentence is no longer on the page.',
  reportsTitle: 'Reports',
  noReports: 'No reports yet.',
  exportReports: 'Export as JSON',
  deleteReport: 'Delete and show the match again',
  about: 'About',
  aboutText:
    'Lactofact checks what pages claim about male lactation against a sourced knowledge base. Everything happens in this browser; nothing is sent anywhere. It is not medical advice.',
} as const;
