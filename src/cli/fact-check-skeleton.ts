import { type FactCheck, themes } from '../knowledge/fact-check.ts';

/**
 * @param id of the new fact check
 * @param today YYYY-MM-DD
 * @returns a file to be filled in; what is still empty is what the build will ask for
 */
export function skeleton(id: string, today: string): FactCheck {
  return {
    $schema: '../schema/fact-check.schema.json',
    id,
    theme: themes[0],
    claim: '',
    kind: 'fact',
    finding: 'unsupported',
    certainty: 'low',
    answer: '',
    explanation: '',
    detail: '',
    evidenceLevel: 'none',
    studied: ['nobody'],
    sources: [],
    searchRecord: { date: today, places: [], terms: [], result: '', wouldChange: '' },
    variants: [],
    related: [],
    about: { all: [], who: ['man'] },
    phrasings: [],
    mustMatch: [],
    mustNotMatch: [],
    lastChecked: today,
    history: [{ date: today, change: 'First version.' }],
  };
}
