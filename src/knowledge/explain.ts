import type { Knowledge } from './check-knowledge.ts';
import type { Citation, FactCheck } from './fact-check.ts';
import { referenceLink, referenceText } from './reference.ts';

/** Another fact check as it is named in passing. */
export type Named = Pick<FactCheck, 'id' | 'claim' | 'finding' | 'kind'>;

/** A fact check with its references formatted, in the order of its sources, and those it names. */
export type Explained = {
  factCheck: FactCheck;
  /** `link` is empty where the work must not be linked; `retraction` where nothing was noted on it. */
  references: (Pick<Citation, 'says' | 'read'> & { text: string; link: string; retraction: string })[];
  /** For an attribution: the fact check on whether what was said is true. */
  substance: Named | null;
  related: Named[];
};

/**
 * @param knowledge the checked knowledge base
 * @returns a function from a fact check's id to all a reader is shown of it; `null` for an unknown id
 */
export function createExplain({ factChecks, sources }: Knowledge): (id: string) => Explained | null {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const byId = new Map(factChecks.map((factCheck) => [factCheck.id, factCheck]));
  const named = (id: string | undefined): Named[] => {
    const other = id === undefined ? undefined : byId.get(id);
    return other ? [{ id: other.id, claim: other.claim, finding: other.finding, kind: other.kind }] : [];
  };
  return (id) => {
    const factCheck = byId.get(id);
    if (!factCheck) return null;
    const references = factCheck.sources.flatMap(({ source: key, says, read, locator }) => {
      const source = sourceOf.get(key);
      if (!source) return [];
      const text = locator ? `${referenceText(source)} ${locator}.` : referenceText(source);
      const { retraction } = source.custom;
      return [
        {
          text,
          link: referenceLink(source),
          says,
          read,
          retraction: retraction ? `${retraction.checked}: ${retraction.how}` : '',
        },
      ];
    });
    return {
      factCheck,
      references,
      substance: named(factCheck.substance)[0] ?? null,
      related: factCheck.related.flatMap(named),
    };
  };
}
