/** Reads a document as long as its signal lasts: passages to the background, matches back to the annotations. */
import mentionTerms from 'virtual:gate/mentions';
import type { Annotations } from '../../src/annotations/annotations.tsx';
import { compileMentions } from '../../src/claims/gate.ts';
import type { Match } from '../../src/claims/match.ts';
import type { MatchedPassage } from '../../src/messages/calls.ts';
import { isAlive, send } from '../../src/messages/page-api.ts';
import { rangeOf } from '../../src/page-text/ranges.ts';
import type { PlacedPassage } from '../../src/page-text/select.ts';
import { type PageReading, watchPage } from '../../src/page-text/watch-page.ts';

export type Reading = {
  /** Reads the page again at once. */
  reread(): void;
  /** Asks for all matches again. */
  askAgain(): void;
  passage(id: string): PlacedPassage['passage'] | undefined;
};

/** Passages asked about in one call. */
const batch = 50;

/** Closed roots are open to extensions, under a different name in each browser. */
function openShadow(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}

/**
 * @param onCount gets the number of sentences with a claim after each answer, once all are answered
 * @param onDead the extension is gone
 */
export function startReading(
  document: Document,
  annotations: Annotations,
  { signal, onCount, onDead }: { signal: AbortSignal; onCount(claims: number): void; onDead(): void },
): Reading {
  let placed: PlacedPassage[] = [];
  let characters = 0;
  let answers = new Map<string, Match[]>();
  let turn = 0;
  const matchesOf = (id: string) => answers.get(id) ?? [];

  function matched(): MatchedPassage[] {
    return placed.flatMap(({ passage: { id, text, headings, before } }) => {
      const matches = matchesOf(id);
      if (matches.length === 0) return [];
      return [{ passage: id, text, heading: headings.at(-1) ?? '', before: before.at(-1) ?? '', matches }];
    });
  }

  function show(): void {
    annotations.show(
      placed.flatMap((one) => {
        const matches = matchesOf(one.passage.id);
        const range = matches.length > 0 ? rangeOf(one) : null;
        return range ? [{ id: one.passage.id, range, matches }] : [];
      }),
    );
    const open = placed.filter(({ passage }) => !answers.has(passage.id)).length;
    const coverage = { characters, passages: placed.length, open };
    const all = matched();
    void send('showMatches', { title: document.title, matched: all, coverage });
    if (open === 0)
      onCount(all.filter(({ matches }) => matches.some(({ factCheck }) => factCheck !== null)).length);
  }

  async function ask(): Promise<void> {
    turn += 1;
    const mine = turn;
    const open = placed.filter(({ passage }) => !answers.has(passage.id)).map(({ passage }) => passage);
    for (let from = 0; from < open.length; from += batch) {
      const passages = open.slice(from, from + batch);
      const matches = await send('findClaims', { passages });
      // Meanwhile the page was read anew, and that reading asks for itself.
      if (mine !== turn || !matches || signal.aborted) return;
      for (const { id } of passages)
        answers.set(
          id,
          matches.filter(({ passage }) => passage === id),
        );
      show();
    }
    if (open.length === 0) show();
  }

  const reread = watchPage(
    document,
    (reading: PageReading) => {
      if (!isAlive()) {
        onDead();
        return;
      }
      placed = reading.passages;
      characters = reading.characters;
      void ask();
    },
    {
      signal,
      mentions: compileMentions(mentionTerms),
      openShadow,
      isPage: (node) => !annotations.owns(node),
    },
  );
  signal.addEventListener('abort', () => annotations.show([]));

  return {
    reread,
    askAgain() {
      answers = new Map();
      void ask();
    },
    passage: (id) => placed.find(({ passage }) => passage.id === id)?.passage,
  };
}
