import mentionTerms from 'virtual:gate/mentions';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAnnotations } from '../src/annotations/annotations.ts';
import { compileMentions } from '../src/claims/gate.ts';
import type { Match } from '../src/claims/match.ts';
import type { MatchedPassage } from '../src/messages/calls.ts';
import { getMessage, hear, isAlive, send, version } from '../src/messages/page-api.ts';
import { rangeOf } from '../src/page-text/ranges.ts';
import type { PlacedPassage } from '../src/page-text/select.ts';
import { type PageReading, watchPage } from '../src/page-text/watch-page.ts';
import { speak } from '../src/ui/say.ts';

const flags = globalThis as { lactofactReads?: boolean };
/** Passages asked about in one call. */
const batch = 50;

/** Closed roots are open to extensions, under a different name in each browser. */
function openShadow(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}

export default defineUnlistedScript(() => {
  if (flags.lactofactReads) return;
  flags.lactofactReads = true;
  speak(getMessage);
  const stop = new AbortController();
  const { signal } = stop;
  let placed: PlacedPassage[] = [];
  let characters = 0;
  let answers = new Map<string, Match[]>();
  let turn = 0;

  const find = (id: string) => placed.find(({ passage }) => passage.id === id)?.passage;
  const annotations = createAnnotations(
    document,
    {
      explain: async (input) => (await send('explain', input)) ?? null,
      async saveReport(input) {
        // The background answers `true` when it has stored the report.
        if ((await send('saveReport', input)) !== true) throw new Error('The report was not stored.');
      },
      async openFactCheck(input) {
        await send('openFactCheck', input);
      },
      version: version(),
      context: (id) => {
        const passage = find(id);
        return {
          title: passage?.title ?? '',
          heading: passage?.headings.at(-1) ?? '',
          before: passage?.before.at(-1) ?? '',
          text: passage?.text ?? '',
        };
      },
    },
    { signal },
  );

  function matched(): MatchedPassage[] {
    return placed.flatMap(({ passage: { id, text, headings, before } }) => {
      const matches = answers.get(id) ?? [];
      if (matches.length === 0) return [];
      return [{ passage: id, text, heading: headings.at(-1) ?? '', before: before.at(-1) ?? '', matches }];
    });
  }

  function show(): void {
    annotations.show(
      placed.flatMap((one) => {
        const matches = answers.get(one.passage.id) ?? [];
        const range = matches.length > 0 ? rangeOf(one) : null;
        return range ? [{ id: one.passage.id, range, matches }] : [];
      }),
    );
    const coverage = { characters, passages: placed.length, open: 0 };
    void send('showMatches', { title: document.title, matched: matched(), coverage });
  }

  async function ask(): Promise<void> {
    turn += 1;
    const mine = turn;
    const current = placed;
    const open = current.filter(({ passage }) => !answers.has(passage.id)).map(({ passage }) => passage);
    for (let from = 0; from < open.length; from += batch) {
      const passages = open.slice(from, from + batch);
      const matches = await send('findClaims', { passages });
      // Meanwhile the page was read anew, and that reading asks for itself.
      if (mine !== turn || !matches) return;
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
        stop.abort();
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

  hear((message) => {
    if (message.call === 'goTo' && message.input) annotations.goTo(message.input.passage);
    if (message.call === 'reread') {
      answers = new Map();
      void ask();
    }
  });
  // Back from the back/forward cache: badge and list belong to the page that was shown meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && (isAlive() ? reread() : stop.abort()), {
    signal,
  });
});
