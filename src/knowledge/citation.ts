import type { Explained } from './explain.ts';
import { headline, type Say, type Stance } from './wording.ts';

/**
 * @param explained the fact check to cite
 * @param version of the extension whose knowledge base holds it
 * @param say gives the headline's words
 * @param page the sentence it was matched with, where there is one
 * @returns plain text for an article's notes: claim, what we say of it, and the sources, one a line
 */
export function citationText(
  { factCheck, references }: Explained,
  version: string,
  say: Say,
  page?: { text: string; stance: Stance },
): string {
  const sources = references.map(({ text, link }, index) => `${index + 1}. ${text}${link ? ` ${link}` : ''}`);
  return [
    ...(page ? [`“${page.text}”`] : []),
    `Claim: “${factCheck.claim}”`,
    `${headline(say, factCheck, page?.stance)} ${factCheck.answer}`,
    `Lactofact ${version}, fact check “${factCheck.id}”, last checked ${factCheck.lastChecked}.`,
    ...(sources.length > 0 ? ['Sources:', ...sources] : []),
  ].join('\n');
}
