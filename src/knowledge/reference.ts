/** A CSL-JSON item as a reference line, in the order authors, title, container, numbers, year. */
import type { Source } from './source.ts';

type Name = NonNullable<Source['author']>[number];

const initials = (given: string) =>
  given
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => part[0]?.toUpperCase())
    .join('');

const nameText = (name: Name) =>
  'literal' in name ? name.literal : name.given ? `${name.family} ${initials(name.given)}` : name.family;

function authors(names: Name[] | undefined): string {
  if (!names || names.length === 0) return '';
  const listed = names.slice(0, 6).map(nameText).join(', ');
  return names.length > 6 ? `${listed}, et al` : listed.replace(/\.$/, '');
}

/** @returns for example "Kulski JK, Hartmann PE. Composition of … J Clin Endocrinol Metab 1981;52(3):581." */
export function referenceText(source: Source): string {
  const year = source.issued?.['date-parts'][0]?.[0];
  const numbers = [
    source.volume ? `${source.volume}${source.issue ? `(${source.issue})` : ''}` : '',
    source.page ? `:${source.page}` : '',
  ].join('');
  const place = [
    source['container-title'] ?? source.publisher,
    year ? `${year}${numbers ? `;${numbers}` : ''}` : numbers,
  ]
    .filter(Boolean)
    .join(' ');
  return [authors(source.author), source.title.replace(/\.$/, ''), place]
    .filter((part) => part && part.length > 0)
    .map((part) => `${part}.`)
    .join(' ')
    .replace(/\?\./g, '?');
}

/** @returns the best address for the work: DOI, PubMed, then its page; empty where it must not be linked */
export function referenceLink(source: Source): string {
  if (!source.custom.linkable) return '';
  if (source.DOI) return `https://doi.org/${source.DOI}`;
  if (source.PMID) return `https://pubmed.ncbi.nlm.nih.gov/${source.PMID}/`;
  return source.URL ?? '';
}
