/**
 * `npm run export [-- --base-url ADDRESS]`: the knowledge base as schema.org ClaimReview (JSON-LD), as one HTML
 * page and as Markdown, in .output/knowledge-base. The base address is where the HTML page will stand; without
 * it the reviews point to the file beside them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { claimReviews } from '../knowledge/claim-review.ts';
import { markdownEdition } from '../knowledge/markdown.ts';
import { label, speak } from '../ui/say.ts';
import { getEnglish, sayEnglish } from './english.ts';
import { loadKnowledge } from './knowledge-files.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.output/knowledge-base');
/** @throws Error for anything that isn't an http(s) address without a fragment */
function baseUrl(): string {
  const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } });
  const given = values['base-url'];
  if (given === undefined) {
    console.log('The reviews point to the HTML file beside them; --base-url ADDRESS makes them absolute.');
    return 'knowledge-base.html';
  }
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol) || url.hash)
    throw new Error(`--base-url ${given}: give a web address without #, such as https://example.org/facts`);
  return url.href;
}

async function main(): Promise<void> {
  speak(getEnglish);
  const base = baseUrl();
  const knowledge = loadKnowledge();
  // Node runs TypeScript but no JSX: the page goes through the bundler.
  const { module } = await runnerImport<typeof import('../ui/knowledge/edition-html.tsx')>(
    join(root, 'src/ui/knowledge/edition-html.tsx'),
    { configFile: false, logLevel: 'error' },
  );
  const files = {
    'claim-reviews.jsonld': `${JSON.stringify(claimReviews(knowledge, base, sayEnglish), null, 2)}\n`,
    'knowledge-base.html': module.editionHtml(knowledge, getEnglish),
    'knowledge-base.md': markdownEdition(knowledge, (theme) => label('theme', theme), sayEnglish),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    console.log(`.output/knowledge-base/${name} (${knowledge.factChecks.length} fact checks)`);
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
