import { render } from 'preact-render-to-string';
import type { Knowledge } from '../../knowledge/check-knowledge.ts';
import { createExplain } from '../../knowledge/explain.ts';
import { type GetMessage, speak } from '../say.ts';
import { pageStyles } from '../styles.ts';
import { Edition } from './edition.tsx';

/**
 * @param words where the interface's words come from
 * @returns the knowledge base as one HTML document without scripts
 */
export function editionHtml(knowledge: Knowledge, words: GetMessage): string {
  speak(words);
  const explain = createExplain(knowledge);
  const all = knowledge.factChecks.flatMap(({ id }) => explain(id) ?? []);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lactofact: knowledge base</title>
<style>${pageStyles}</style>
</head>
<body>${render(<Edition all={all} />)}</body>
</html>
`;
}
