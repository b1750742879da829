/** The knowledge base as a Markdown document to be read, printed or diffed. */
import type { Knowledge } from './check-knowledge.ts';
import { createExplain, type Explained } from './explain.ts';
import { themes } from './fact-check.ts';
import { findingWords, headline, type Say } from './wording.ts';

/** Text stands for itself: what Markdown would take for markup is escaped. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
const words = (value: string) => value.replaceAll('-', ' ');

function searchRecord({ factCheck: { searchRecord } }: Explained): string[] {
  if (!searchRecord) return [];
  const { date, places, terms, result, wouldChange } = searchRecord;
  return [
    `**Search record.** ${date}, in: ${plain(places.join('; '))}. Terms: ${plain(terms.join('; '))}. Found: ${plain(result)} What would change the finding: ${plain(wouldChange)}`,
  ];
}

function factCheckText(explained: Explained, say: Say): string {
  const { factCheck, references, substance, related } = explained;
  const { finding, kind, certainty, evidenceLevel, studied, variants, history } = factCheck;
  const sources = references.map(
    ({ text, link, says, read }, index) =>
      `${index + 1}. ${plain(text)}${link ? ` <${link}>` : ''} – ${plain(says)} (read: ${words(read)})`,
  );
  return [
    `<a id="${factCheck.id}"></a>`,
    `### ${plain(factCheck.claim)}`,
    `**${findingWords(say, finding, kind)}**${finding === 'unsupported' ? '' : `, certainty ${certainty}`}. ${plain(headline(say, factCheck))} ${plain(factCheck.answer)}`,
    plain(factCheck.explanation),
    ...(substance
      ? [`Whether it is true is checked here: [${plain(substance.claim)}](#${substance.id})`]
      : []),
    ...(factCheck.advice ? [`**${plain(factCheck.advice)}**`] : []),
    plain(factCheck.detail),
    `Best evidence: ${words(evidenceLevel)}. Studied: ${words(studied.join(', '))}.`,
    ...searchRecord(explained),
    ...(variants.length > 0
      ? [
          'Other forms of the claim:',
          variants
            .map(({ says, finding: own }) => `- ${plain(says)} – ${findingWords(say, own, kind)}`)
            .join('\n'),
        ]
      : []),
    ...(sources.length > 0 ? ['Sources:', sources.join('\n')] : []),
    ...(related.length > 0
      ? [`See also: ${related.map((one) => `[${plain(one.claim)}](#${one.id})`).join(' · ')}`]
      : []),
    `Last checked ${factCheck.lastChecked}. Changes:`,
    history.map(({ date, change }) => `- ${date}: ${plain(change)}`).join('\n'),
  ].join('\n\n');
}

/**
 * @param knowledge the checked knowledge base
 * @param titleOf the heading of a theme
 * @param say gives the words of findings
 * @returns all fact checks by theme
 */
export function markdownEdition(
  knowledge: Knowledge,
  titleOf: (theme: (typeof themes)[number]) => string,
  say: Say,
): string {
  const explain = createExplain(knowledge);
  const chapters = themes.flatMap((theme) => {
    const own = knowledge.factChecks.filter((factCheck) => factCheck.theme === theme);
    if (own.length === 0) return [];
    return [`## ${titleOf(theme)}`, ...own.map(({ id }) => factCheckText(explain(id) as Explained, say))];
  });
  return `${['# What is known about male lactation', `${knowledge.factChecks.length} fact checks. Not medical advice.`, ...chapters].join('\n\n')}\n`;
}
