import type { Explained } from './explain.ts';
import { headline } from './wording.ts';

/**
 * @param explained the fact check to cite
 * @param version of the extension whose knowledge base holds it
 * @returns plain text for an article's notes: claim, what we say of it, and the sources, one a line
 */
export function citationText({ factCheck, references }: Explained, version: string): string {
  const sources = references.map(({ text, link }, index) => `${index + 1}. ${text}${link ? ` ${link}` : ''}`);
  return [
    `Claim: “${factCheck.claim}”`,
    `${headline(factCheck)} ${factCheck.answer}`,
    `Lactofact ${version}, fact check “${factCheck.id}”, last checked ${factCheck.lastChecked}.`,
    ...(sources.length > 0 ? ['Sources:', ...sources] : []),
  ].join('\n');
}
