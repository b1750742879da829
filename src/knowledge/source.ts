/** The bibliography: one CSL-JSON item (citation-style-language schema 1.0.2) a work. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1, 'is empty'));
const name = v.union([
  v.strictObject({ family: text, given: v.optional(text) }),
  v.strictObject({ literal: text }),
]);

const sourceSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a lower-case key with hyphens')),
  type: text,
  title: text,
  author: v.optional(v.array(name)),
  editor: v.optional(v.array(name)),
  issued: v.optional(
    v.strictObject({ 'date-parts': v.pipe(v.array(v.array(v.number())), v.minLength(1, 'is empty')) }),
  ),
  'container-title': v.optional(text),
  volume: v.optional(text),
  issue: v.optional(text),
  page: v.optional(text),
  edition: v.optional(text),
  publisher: v.optional(text),
  DOI: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI'))),
  PMID: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, 'is not a PubMed number'))),
  ISBN: v.optional(text),
  URL: v.optional(
    v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, 'is not a web address: https://…')),
  ),
  custom: v.strictObject({
    kind: v.pipe(text, v.description('What sort of evidence the work is, in a few words.')),
    linkable: v.pipe(v.boolean(), v.description('False where the only copy we saw must not be linked.')),
    retraction: v.optional(
      v.pipe(
        v.strictObject({ checked: v.pipe(v.string(), v.isoDate('is not a date')), how: text }),
        v.description('When it was last looked up whether the work was retracted, and how.'),
      ),
    ),
  }),
});
export const sourcesSchema = v.array(sourceSchema);

export type Source = v.InferOutput<typeof sourceSchema>;
