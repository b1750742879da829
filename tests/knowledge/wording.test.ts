import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../src/cli/english.ts';
import { referenceLink, referenceText } from '../../src/knowledge/reference.ts';
import { headline } from '../../src/knowledge/wording.ts';

describe('headlines', () => {
  it.each([
    ['supported', 'high', 'This is right.'],
    ['supported', 'moderate', 'This appears to be right.'],
    ['refuted', 'low', 'This may be wrong.'],
    ['unsupported', 'high', 'We searched and found nothing that supports this.'],
  ] as const)('promise no more than %s at %s certainty allows', (finding, certainty, expected) => {
    expect(headline(sayEnglish, { kind: 'fact', finding, certainty })).toBe(expected);
  });

  it('never show a bare “supported” for what somebody said', () => {
    const said = headline(sayEnglish, {
      kind: 'attribution',
      finding: 'supported',
      certainty: 'high',
      speaker: 'Darwin',
    });
    expect(said).toBe('Darwin did say this; whether it is true is another matter.');
  });

  it('say what a denial comes to', () => {
    expect(headline(sayEnglish, { kind: 'fact', finding: 'supported', certainty: 'high' }, 'denies')).toBe(
      'The page denies something that is right.',
    );
  });
});

describe('references', () => {
  const source = {
    id: 'a-2020',
    type: 'article-journal',
    title: 'On milk',
    author: [{ family: 'Ames', given: 'B C' }],
    issued: { 'date-parts': [[2020]] },
    'container-title': 'J Milk',
    volume: '3',
    issue: '1',
    page: '5-9',
    DOI: '10.1000/x',
    custom: { kind: 'review', linkable: true },
  };

  it('are formatted as journals do and link to the DOI first', () => {
    expect(referenceText(source)).toBe('Ames BC. On milk. J Milk 2020;3(1):5-9.');
    expect(referenceLink(source)).toBe('https://doi.org/10.1000/x');
  });

  it('do not link what must not be linked', () => {
    expect(referenceLink({ ...source, custom: { kind: 'review', linkable: false } })).toBe('');
  });
});
