/** Fact checks as schema.org ClaimReview, the form that search engines and fact-check archives read. */
import type { Claim, ClaimReview, Graph, Thing } from 'schema-dts';
import type { Knowledge } from './check-knowledge.ts';
import { createExplain, type Explained } from './explain.ts';
import type { FactCheck, Finding } from './fact-check.ts';
import { findingWords, headline, type Say } from './wording.ts';

/**
 * How far the evidence bears the claim out, from 1 to 5 (documented in METHOD.md). `unsupported` stands above
 * `refuted`, because nothing found is less than found to be wrong.
 */
const ratings = {
  refuted: 1,
  unsupported: 2,
  misleading: 3,
  'partly-supported': 4,
  supported: 5,
} as const satisfies Record<Finding, number>;

const organisation = { '@type': 'Organization', name: 'Lactofact' } as const;

function ratingName({ kind, finding, speaker }: FactCheck, say: Say): string {
  const name = findingWords(say, finding, kind);
  return kind === 'attribution' ? `${name} (checked only whether it was said by: ${speaker})` : name;
}

/** The format knows people and organisations as speakers; an old text is where the claim appears. */
function speakerOf({
  speaker,
  speakerType,
}: FactCheck): Pick<Exclude<Claim, string>, 'author' | 'appearance'> {
  if (!speaker) return {};
  if (speakerType === 'text') return { appearance: { '@type': 'CreativeWork', name: speaker } };
  return { author: { '@type': speakerType === 'organisation' ? 'Organization' : 'Person', name: speaker } };
}

function reviewOf(explained: Explained, base: string, say: Say): ClaimReview {
  const { factCheck, references } = explained;
  return {
    '@type': 'ClaimReview',
    '@id': `urn:lactofact:fact-check:${factCheck.id}`,
    url: `${base}#${factCheck.id}`,
    inLanguage: 'en',
    author: organisation,
    datePublished: factCheck.history[0]?.date ?? factCheck.lastChecked,
    dateModified: factCheck.history.at(-1)?.date ?? factCheck.lastChecked,
    claimReviewed: factCheck.claim,
    itemReviewed: { '@type': 'Claim', name: factCheck.claim, ...speakerOf(factCheck) },
    name: factCheck.answer,
    reviewBody: factCheck.explanation,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: ratings[factCheck.finding],
      worstRating: 1,
      bestRating: 5,
      alternateName: ratingName(factCheck, say),
      ratingExplanation: `${headline(say, factCheck)} ${factCheck.answer}`,
    },
    citation: references.map(({ text, link }) => ({
      '@type': 'CreativeWork' as const,
      name: text,
      ...(link ? { url: link } : {}),
    })),
  };
}

/**
 * @param knowledge the checked knowledge base
 * @param base address of the page that holds the fact checks, each under its id as fragment
 * @param say gives the words of findings
 * @returns one JSON-LD document with every fact check, in the order of their ids
 */
export function claimReviews(knowledge: Knowledge, base: string, say: Say): Graph {
  const explain = createExplain(knowledge);
  return {
    '@context': 'https://schema.org',
    '@graph': knowledge.factChecks.map(({ id }) => reviewOf(explain(id) as Explained, base, say) as Thing),
  };
}
