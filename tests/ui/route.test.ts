import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, type Route } from '../../src/ui/options/route.ts';

describe('addresses within the options page', () => {
  it.each<Route>([
    { page: 'settings' },
    { page: 'reports' },
    { page: 'data' },
    { page: 'about' },
    { page: 'fact-check', id: 'soy-makes-men-lactate' },
    {
      page: 'knowledge',
      filter: { finding: 'refuted', evidenceLevel: '', theme: 'drugs' },
      search: 'beer & co',
    },
  ])('are read back as they were written: %o', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });

  it('lead to the settings where they name nothing', () => {
    expect(parseRoute('')).toEqual({ page: 'settings' });
    expect(parseRoute('#nonsense/x')).toEqual({ page: 'settings' });
  });

  it('may be cut off in the middle of an encoded letter', () => {
    expect(parseRoute('#knowledge/soy%')).toEqual({ page: 'fact-check', id: 'soy%' });
  });
});
