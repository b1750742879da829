/** Marks in ordinary prose and documentation, which should be none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Matcher } from '../../claims/matcher.ts';
import type { Knowledge } from '../../knowledge/check-knowledge.ts';
import { passagesOfText } from '../../page-text/plain-text.ts';
import { createGated } from '../gated.ts';

/** Words after which it is enough. */
const most = 1_500_000;

/**
 * @param folder searched with all folders below it for .md and .txt files
 * @returns words read, and what was marked in them
 */
export function offTopicScores({ lexicon }: Knowledge, matcher: Matcher, folder: string) {
  const gated = createGated(lexicon);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|txt)$/i.test(name))
    .sort();
  let words = 0;
  let passages = 0;
  const marked: { shown: string; factCheck: string | null; text: string }[] = [];
  for (const name of files) {
    if (words >= most) break;
    let text: string;
    try {
      text = readFileSync(join(folder, name), 'utf8');
    } catch {
      continue;
    }
    words += text.split(/\s+/).length;
    const all = passagesOfText(text);
    passages += all.length;
    const textOf = new Map(all.map((passage) => [passage.id, passage.text]));
    for (const { passage, shown, factCheck } of matcher.find(gated(all)))
      marked.push({ shown, factCheck, text: textOf.get(passage) ?? '' });
  }
  const inline = marked.filter(({ shown }) => shown === 'inline');
  return {
    words,
    passages,
    inline: inline.length,
    listed: marked.length - inline.length,
    marked: marked.slice(0, 20),
  };
}
