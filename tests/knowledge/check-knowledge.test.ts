import { describe, expect, it } from 'vitest';
import { checkKnowledge } from '../../src/knowledge/check-knowledge.ts';
import type { RawKnowledge } from '../../src/knowledge/raw-knowledge.ts';

const factCheck = {
  id: 'men-hum',
  theme: 'anatomy',
  claim: 'Men hum.',
  kind: 'fact',
  finding: 'supported',
  certainty: 'high',
  answer: 'Yes.',
  explanation: 'They do.',
  detail: 'Heard.',
  evidenceLevel: 'review',
  studied: ['men'],
  sources: [{ source: 'hum-2020', says: 'They hum.', read: 'abstract' }],
  variants: [],
  related: [],
  about: { all: ['man'], who: ['man'] },
  phrasings: ['Men do hum'],
  mustMatch: ['1', '2', '3', '4', '5'],
  mustNotMatch: ['1', '2', '3'],
  lastChecked: '2026-01-01',
  history: [{ date: '2026-01-01', change: 'First version.' }],
};
const source = {
  id: 'hum-2020',
  type: 'book',
  title: 'Humming',
  URL: 'https://good.example/hum',
  custom: { kind: 'review', linkable: true },
};
const cues = Object.fromEntries(
  [
    'negators',
    'judgements',
    'free',
    'exclusive',
    'hedges',
    'irrealis',
    'firstPerson',
    'support',
    'reporting',
    'answers',
    'verbs',
  ].map((kind) => [kind, ['word']]),
);
const lexicon = {
  gate: { anchors: ['hum'], companions: ['men'], topic: ['man'], mentions: ['man'] },
  concepts: { man: { role: 'who', terms: ['man', 'men'] } },
  specific: [],
  masks: ['humbug'],
  cues,
  interrogatives: ['why'],
};

function refusals(
  changes: object,
  rest: Partial<{ sources: object[]; others: object[]; lexicon: object }> = {},
): string[] {
  const raw: RawKnowledge = {
    factChecks: [{ ...factCheck, ...changes }, ...(rest.others ?? [])].map((json) => ({
      file: `data/fact-checks/${(json as { id: string }).id}.json`,
      json,
    })),
    sources: { file: 'data/sources.json', json: rest.sources ?? [source] },
    lexicon: { file: 'data/lexicon.json', json: { ...lexicon, ...rest.lexicon } },
    blockedLinks: ['bad.example'],
  };
  return checkKnowledge(raw, '2026-06-01').refusals.map(
    ({ file, field, reason }) => `${file}: ${field}: ${reason}`,
  );
}

describe('checking the knowledge base', () => {
  it('takes data that is right', () => {
    expect(refusals({})).toEqual([]);
  });

  it.each([
    [
      'an unknown source',
      { sources: [{ source: 'nobody', says: 'x', read: 'abstract' }] },
      'sources.#1.source: "nobody" is not in data/sources.json',
    ],
    ['a missing certainty', { certainty: undefined }, 'certainty: is missing'],
    [
      'unsupported without search record',
      { finding: 'unsupported' },
      'searchRecord: is missing: an unsupported finding needs it',
    ],
    [
      'an attribution without speaker',
      { kind: 'attribution' },
      'speaker: is missing: an attribution needs a speaker',
    ],
    ['a long answer', { answer: 'x'.repeat(141) }, 'answer: is longer than 140 characters'],
    ['a long explanation', { explanation: 'word '.repeat(91) }, 'explanation: is longer than 90 words'],
    ['a date in the future', { lastChecked: '2026-07-01' }, 'lastChecked: 2026-07-01 lies in the future'],
    [
      'an unknown concept',
      { about: { all: ['woman'], who: [] } },
      'about.all: "woman" is not a concept of data/lexicon.json',
    ],
    ['an unknown relation', { related: ['nothing'] }, 'related.#1: there is no fact check "nothing"'],
    [
      'an attribution without substance',
      { kind: 'attribution', speaker: 'Darwin', speakerType: 'person' },
      'substance: is missing: an attribution names the fact check on whether it is true',
    ],
    [
      'a supported finding without a source',
      { sources: [] },
      'sources: is empty: only an unsupported finding may stand without a source',
    ],
    [
      'a day that does not exist',
      { lastChecked: '2026-02-31' },
      'lastChecked: is a day that no calendar has',
    ],
    [
      'a change after the last check',
      { history: [{ date: '2026-03-01', change: 'x' }] },
      'lastChecked: is older than the last entry of history, 2026-03-01',
    ],
    [
      'a source cited twice',
      { sources: [factCheck.sources[0], factCheck.sources[0]] },
      'sources.#2.source: "hum-2020" is cited twice',
    ],
    [
      'a blocked address within a text, whatever its spelling',
      { detail: 'See WWW.de.Bad.Example/x.' },
      'detail: is on the list of links not to be used',
    ],
    ['a misspelt field', { sorces: [] }, 'sorces: there is no field of this name'],
    [
      'a finding that is none',
      { finding: 'false' },
      'finding: is "false", but must be one of: supported, partly-supported, misleading, unsupported, refuted',
    ],
    ['a text where a list belongs', { related: 'x' }, 'related: must be a list in square brackets'],
    ['no concept to look for', { about: { all: [], who: [] } }, 'about.all: names no concept'],
    ['too few examples', { mustMatch: ['one'] }, 'mustMatch: has fewer than five sentences'],
  ])('refuses %s', (_name, changes, refusal) => {
    expect(refusals(changes)).toContain(`data/fact-checks/men-hum.json: ${refusal}`);
  });

  it('refuses unused sources, blocked links, double claims and misspelt terms', () => {
    expect(refusals({}, { sources: [source, { ...source, id: 'idle-1' }] })).toContain(
      'data/sources.json: idle-1: is cited by no fact check',
    );
    expect(refusals({}, { sources: [{ ...source, URL: 'https://www.bad.example/x' }] })).toContain(
      'data/sources.json: hum-2020.URL: is on the list of links not to be used',
    );
    expect(
      refusals({}, { others: [{ ...factCheck, id: 'men-hum-too', claim: 'men HUM' }] }).join(),
    ).toContain('claim: is the claim of men-hum, too');
    expect(refusals({}, { lexicon: { masks: ['Hum bug!'] } }).join()).toContain('masks.#1: is not a term');
    expect(refusals({}, { sources: [{ ...source, URL: 'javascript:alert(1)' }] })).toEqual([
      'data/sources.json: hum-2020.URL: is not a web address: https://…',
    ]);
    expect(refusals({}, { sources: [source, { ...source, id: 'ham-1' }] })).toContain(
      'data/sources.json: ham-1: stands after hum-2020: entries are sorted by id',
    );
  });

  it('names nothing but the slip where one file is out of shape', () => {
    const other = { ...factCheck, id: 'men-whistle', claim: 'Men whistle.', related: ['men-hum'] };
    expect(refusals({ certainty: undefined }, { others: [other] })).toEqual([
      'data/fact-checks/men-hum.json: certainty: is missing',
    ]);
  });
});
