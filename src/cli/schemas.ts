/** `npm run schema`: JSON Schemas for the files of data/, so that editors complete and check while one types. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { factCheckSchema } from '../knowledge/fact-check.ts';
import { lexiconSchema } from '../knowledge/lexicon.ts';
import { sourcesSchema } from '../knowledge/source.ts';

const folder = join(import.meta.dirname, '../../data/schema');

/** @returns for each schema file its text, generated from the types */
export function schemaFiles(): Record<string, string> {
  // Checks of whole sentences ("at most 90 words") have no counterpart in JSON Schema: the build makes them.
  const text = (schema: Parameters<typeof toJsonSchema>[0]) =>
    `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }), null, 2)}\n`;
  return {
    'fact-check.schema.json': text(factCheckSchema),
    'lexicon.schema.json': text(lexiconSchema),
    'sources.schema.json': text(sourcesSchema),
  };
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(schemaFiles())) {
    writeFileSync(join(folder, name), text);
    console.log(`data/schema/${name}`);
  }
}
