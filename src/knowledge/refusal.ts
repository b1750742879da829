/** What the build says of data it doesn't take: file, field and reason, in a curator's words. */
import * as v from 'valibot';

export type Refusal = { file: string; field: string; reason: string };

type Issue = v.BaseIssue<unknown>;

/** @returns the path to a field as one reads it: list items counted from 1, entries with an `id` by their id */
function fieldName(path: (string | number)[], root: unknown): string {
  let at: unknown = root;
  const names = path.map((key) => {
    at = (at as Record<string | number, unknown> | undefined)?.[key];
    if (typeof key === 'string') return key;
    const id = (at as { id?: unknown } | undefined)?.id;
    return typeof id === 'string' ? id : `#${key + 1}`;
  });
  return names.join('.') || '(file)';
}

const expected: Record<string, string> = {
  string: 'must be a text in quotation marks',
  number: 'must be a number',
  boolean: 'must be true or false',
  array: 'must be a list in square brackets',
  strict_object: 'must hold fields in curly brackets',
  record: 'must hold fields in curly brackets',
};

function reasonOf(issue: Issue): string {
  if (issue.kind !== 'schema') return issue.message;
  if (issue.expected === 'never') return 'there is no field of this name';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.type === 'picklist')
    return `is ${issue.received}, but must be one of: ${issue.expected?.replace(/[()"]/g, '').replaceAll(' |', ',')}`;
  return expected[issue.type] ?? issue.message;
}

/**
 * @param schema of the file
 * @param file its name, for the refusals
 * @param json its content, not yet trusted
 * @returns the content typed, or why it is refused
 */
export function readShape<S extends v.GenericSchema>(
  schema: S,
  file: string,
  json: unknown,
): { value: v.InferOutput<S> } | { refusals: Refusal[] } {
  const result = v.safeParse(schema, json);
  if (result.success) return { value: result.output as v.InferOutput<S> };
  return {
    refusals: result.issues.map((issue) => ({
      file,
      field: fieldName((issue.path?.map(({ key }) => key) ?? []) as (string | number)[], json),
      reason: reasonOf(issue),
    })),
  };
}
