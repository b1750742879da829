import { describe, expect, it } from 'vitest';
import { receive } from '../../src/messages/shapes.ts';

const passage = {
  id: 'p',
  text: 'Men lactate.',
  kind: 'sentence',
  title: '',
  headings: [],
  before: [],
  leadIn: '',
};

describe('receiving a call', () => {
  it('lets a page ask for claims and an own page for a tab', () => {
    expect(receive({ call: 'findClaims', input: { passages: [passage] } }, 'page').call).toBe('findClaims');
    expect(receive({ call: 'tabState', input: { tabId: 3 } }, 'own').input).toEqual({ tabId: 3 });
  });

  it('refuses a page that asks what is not its to ask', () => {
    expect(() => receive({ call: 'reports' }, 'page')).toThrow('not for a page');
    expect(() => receive({ call: 'deleteReport', input: { id: 'x' } }, 'page')).toThrow('not for a page');
  });

  it.each([
    ['nonsense', 'hello'],
    ['an unknown call', { call: 'eval' }],
    ['a call of the prototype', { call: 'toString' }],
    [
      'a passage with more than it may hold',
      { call: 'findClaims', input: { passages: [{ ...passage, html: '<b>' }] } },
    ],
    [
      'a whole page at once',
      { call: 'findClaims', input: { passages: Array.from({ length: 500 }, () => passage) } },
    ],
    ['a number for a text', { call: 'explain', input: { factCheck: 7 } }],
  ])('refuses %s', (_name, message) => {
    expect(() => receive(message, 'page')).toThrow();
  });
});
