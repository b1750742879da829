/**
 * Many terms as one regular expression, shared beginnings written once: a tenth of the time of a plain list for
 * some hundred terms, because the engine drops most places of a text at the first letter.
 */

type Branch = Map<string, Branch>;

const ending = '';

function source(branch: Branch): string {
  // A shorter term that ends here finds everything that the longer ones would.
  if (branch.has(ending)) return '';
  const parts = [...branch].map(([letter, rest]) => {
    const own = letter === ' ' ? '[\\s-]?' : letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
    return own + source(rest);
  });
  return parts.length === 1 ? (parts[0] as string) : `(?:${parts.join('|')})`;
}

/**
 * @param terms plain substrings; a space also stands for a hyphen or nothing
 * @returns source of a regular expression that finds any of them
 */
export function alternatives(terms: string[]): string {
  const root: Branch = new Map();
  for (const term of terms) {
    let branch = root;
    for (const letter of term) {
      const next = branch.get(letter) ?? new Map();
      branch.set(letter, next);
      branch = next;
    }
    branch.set(ending, new Map());
  }
  return source(root);
}
