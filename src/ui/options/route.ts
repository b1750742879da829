/** Where one is in the options page: its address after `#`, so that back, forward and bookmarks work. */
import type { Filter } from '../../knowledge/summary.ts';

export type Route =
  | { page: 'settings' }
  | { page: 'reports' }
  | { page: 'data' }
  | { page: 'about' }
  | { page: 'fact-check'; id: string }
  | { page: 'knowledge'; filter: Filter; search: string };

const filterKeys = ['finding', 'evidenceLevel', 'theme'] as const;

/** An address typed or cut off by hand may hold a `%` that encodes nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param hash with or without its `#`; anything unknown leads to the settings */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [page, id] = path.split('/');
  if (page === 'about' || page === 'reports' || page === 'data') return { page };
  if (page !== 'knowledge') return { page: 'settings' };
  if (id) return { page: 'fact-check', id: decode(id) };
  const given = new URLSearchParams(query);
  const filter = Object.fromEntries(filterKeys.map((key) => [key, given.get(key) ?? ''])) as Filter;
  return { page, filter, search: given.get('search') ?? '' };
}

/** @returns the address within the options page that `parseRoute` reads back */
export function hashOf(route: Route): string {
  if (route.page === 'fact-check') return `#knowledge/${encodeURIComponent(route.id)}`;
  if (route.page !== 'knowledge') return `#${route.page}`;
  const given = new URLSearchParams();
  for (const key of filterKeys) if (route.filter[key]) given.set(key, route.filter[key]);
  if (route.search) given.set('search', route.search);
  const query = given.toString();
  return query ? `#knowledge?${query}` : '#knowledge';
}
