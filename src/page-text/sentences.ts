/**
 * Splits text into sentences with rules instead of `Intl.Segmenter`, whose first call alone takes longer in
 * Chromium (15–23 ms) than any task of ours may on a page.
 */

/** UTF-16 code units in the text given. */
export type Span = { start: number; end: number };

const abbreviations = new Set(
  'dr mr mrs ms prof st sr jr vs etc fig figs no nos vol approx ca cf dept est gen gov hon inc ltd rev sgt col capt lt mt op pp ed eds al e.g i.e a.m p.m u.s u.k u.n ph.d m.d d.c jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** Abbreviations that do end a sentence when a new one plainly begins. */
const mayEnd = new Set(['etc', 'inc', 'ltd', 'a.m', 'p.m', 'al', 'jr', 'sr', 'd.c', 'ph.d', 'm.d']);
const end = /([.!?…]+)(["'”’»)\]]*)(\s+|(?=[A-Z][a-z]))/g;

function endsHere(text: string, from: number, dot: number, marks: string, next: number): boolean {
  const following = text.slice(next, next + 2);
  if (/^[a-z]/.test(following))
    return /^[!?]/.test(marks)
      ? false
      : marks === '.' && next - dot > 1 && !wordBefore(text, from, dot).abbreviated;
  if (marks !== '.') return true;
  const { word, abbreviated } = wordBefore(text, from, dot);
  if (abbreviated)
    return mayEnd.has(word) && /^["“'(]?[A-Z]/.test(text.slice(next)) && !/^[A-Z]\./.test(text.slice(next));
  // Initials: "J. R. R. Tolkien".
  return !/^[a-z]$/i.test(word) || word === 'i';
}

function wordBefore(text: string, from: number, dot: number): { word: string; abbreviated: boolean } {
  const word = (
    /[\p{L}\p{N}.'’-]+$/u.exec(text.slice(Math.max(from, dot - 24), dot))?.[0] ?? ''
  ).toLowerCase();
  return { word, abbreviated: abbreviations.has(word) };
}

/**
 * @param text one block of running text, white space collapsed
 * @returns its sentences in order, without surrounding spaces; together they hold every other character
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (to: number) => {
    const piece = text.slice(start, to);
    const lead = piece.length - piece.trimStart().length;
    const body = piece.trim();
    if (body) spans.push({ start: start + lead, end: start + lead + body.length });
    start = to;
  };
  for (const found of text.matchAll(end)) {
    const [whole, marks, , gap] = found as unknown as [string, string, string, string];
    const next = found.index + whole.length;
    // "milk.Two": without a space only between a lower-case word and a capitalised one.
    if (gap === '' && !/[a-z]$/.test(text.slice(0, found.index))) continue;
    if (endsHere(text, start, found.index, marks, next)) push(next);
  }
  push(text.length);
  return spans;
}
