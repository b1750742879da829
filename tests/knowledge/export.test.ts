import { describe, expect, it } from 'vitest';
import { sayEnglish } from '../../src/cli/english.ts';
import { loadKnowledge } from '../../src/cli/knowledge-files.ts';
import { citationText } from '../../src/knowledge/citation.ts';
import { claimReviews } from '../../src/knowledge/claim-review.ts';
import { createExplain, type Explained } from '../../src/knowledge/explain.ts';
import { markdownEdition } from '../../src/knowledge/markdown.ts';

const knowledge = loadKnowledge();
const explain = createExplain(knowledge);

type Review = {
  '@type': string;
  url: string;
  claimReviewed: string;
  datePublished: string;
  dateModified: string;
  author: { '@type': string; name: string };
  itemReviewed: { '@type': string; author?: { '@type': string; name: string } };
  reviewRating: { ratingValue: number; bestRating: number; worstRating: number; alternateName: string };
  citation: { url?: string }[];
};
const exported = claimReviews(knowledge, 'https://example.org/facts', sayEnglish) as unknown as {
  '@context': string;
  '@graph': Review[];
};
const reviews = exported['@graph'];
const reviewOf = (id: string) => reviews.find(({ url }) => url.endsWith(`#${id}`)) as Review;

describe('the export as ClaimReview', () => {
  it('holds every fact check with all that readers of the format need', () => {
    expect(exported['@context']).toBe('https://schema.org');
    expect(reviews).toHaveLength(knowledge.factChecks.length);
    for (const review of reviews) {
      expect(review['@type']).toBe('ClaimReview');
      expect(() => new URL(review.url)).not.toThrow();
      expect(review.claimReviewed).not.toBe('');
      expect(review.author).toEqual({ '@type': 'Organization', name: 'Lactofact' });
      expect(review.datePublished <= review.dateModified).toBe(true);
      const { ratingValue, worstRating, bestRating, alternateName } = review.reviewRating;
      expect(ratingValue).toBeGreaterThanOrEqual(worstRating);
      expect(ratingValue).toBeLessThanOrEqual(bestRating);
      expect(alternateName).not.toBe('');
    }
  });

  it('rates unsupported above refuted and below misleading', () => {
    const value = (id: string) => reviewOf(id).reviewRating.ratingValue;
    expect(value('digoxin-causes-male-lactation')).toBeGreaterThan(value('sixty-percent-of-men-lactate'));
    expect(value('digoxin-causes-male-lactation')).toBeLessThan(value('livingstone-scottish-man'));
  });

  it('says of an attribution that only the saying was checked, and who said it', () => {
    const { reviewRating, itemReviewed } = reviewOf('darwin-copious-milk');
    expect(reviewRating.alternateName).toBe(
      'Really said (checked only whether it was said by: Charles Darwin)',
    );
    expect(itemReviewed.author).toEqual({ '@type': 'Person', name: 'Charles Darwin' });
  });

  it('links nothing that must not be linked', () => {
    const links = reviews.flatMap(({ citation }) => citation.flatMap(({ url }) => url ?? []));
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => link.includes('answersafrica'))).toEqual([]);
  });
});

describe('the Markdown edition', () => {
  const text = markdownEdition(knowledge, (theme) => theme, sayEnglish);

  it('holds every claim, by theme', () => {
    for (const { id } of knowledge.factChecks) expect(text).toContain(`<a id="${id}"></a>`);
    expect(text.indexOf('## anatomy')).toBeLessThan(text.indexOf('## drugs'));
  });

  it('shows the search record of what is unsupported', () => {
    const from = text.indexOf('<a id="digoxin-causes-male-lactation"></a>');
    expect(text.slice(from, from + 3000)).toContain('**Search record.**');
  });
});

describe('a citation to copy', () => {
  it('names claim, finding in words, date, version and numbered sources with links', () => {
    const text = citationText(explain('digoxin-causes-male-lactation') as Explained, '1.2.3', sayEnglish);
    expect(text).toContain('Claim: “The heart drug digoxin causes milk in men.”');
    expect(text).toContain('We searched and found nothing that supports this.');
    expect(text).toMatch(/Lactofact 1\.2\.3, fact check “digoxin-causes-male-lactation”, last checked \d{4}/);
    const links = (explain('digoxin-causes-male-lactation') as Explained).references.flatMap(
      ({ link }) => link || [],
    );
    expect(links.length).toBeGreaterThan(1);
    const lines = text.split('\n');
    for (const link of links)
      expect(lines.some((line) => /^\d+\. /.test(line) && line.endsWith(` ${link}`))).toBe(true);
  });
});
