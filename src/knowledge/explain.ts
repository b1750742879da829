import type { Knowledge } from './check-knowledge.ts';
import type { Citation, FactCheck } from './fact-check.ts';
import { referenceLink, referenceText } from './reference.ts';

/** A fact check with its references formatted, in the order of its sources. */
export type Explained = {
  factCheck: FactCheck;
  /** `link` is empty where the work must not be linked. */
  references: (Pick<Citation, 'says' | 'read'> & { text: string; link: string })[];
};

/**
 * @param knowledge the checked knowledge base
 * @returns a function from a fact check's id to all a reader is shown of it; `null` for an unknown id
 */
export function createExplain({ factChecks, sources }: Knowledge): (id: string) => Explained | null {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const byId = new Map(factChecks.map((factCheck) => [factCheck.id, factCheck]));
  return (id) => {
    const factCheck = byId.get(id);
    if (!factCheck) return null;
    const references = factCheck.sources.flatMap(({ source: key, says, read, locator }) => {
      const source = sourceOf.get(key);
      if (!source) return [];
      const text = locator ? `${referenceText(source)} ${locator}.` : referenceText(source);
      return [{ text, link: referenceLink(source), says, read }];
    });
    return { factCheck, references };
  };
}
