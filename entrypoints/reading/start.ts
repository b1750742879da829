/** The reader of one document: annotations for its whole life, reading as long as it is allowed to. */
import { createAnnotations } from '../../src/annotations/annotations.tsx';
import type { PageSettings } from '../../src/messages/calls.ts';
import { getMessage, hear, isAlive, send, version } from '../../src/messages/page-api.ts';
import { speak } from '../../src/ui/say.ts';
import { type Reading, startReading } from './passages.ts';
import { selectedIn } from './selection.ts';

/** The background answers `true` when it has stored what it was given. */
const stored = (answer: true | undefined, what: string) => {
  if (answer !== true) throw new Error(`The ${what} was not stored.`);
};

export function startReader(document: Document): void {
  speak(getMessage);
  const life = new AbortController();
  let settings: PageSettings | null = null;
  let reading: { now: Reading; stop: AbortController } | null = null;

  const annotations = createAnnotations(
    document,
    {
      explain: async (factCheck) => (await send('explain', { factCheck })) ?? null,
      saveReport: async (report) => stored(await send('saveReport', { report }), 'report'),
      saveMute: async (mute) => stored(await send('saveMute', { mute }), 'mute'),
      deleteMute: async (id) => send('deleteMute', { id }),
      // The first-run page belongs to no site.
      ...(document.location.protocol.endsWith('extension:')
        ? {}
        : { switchOffHere: async () => send('switchOffHere') }),
      openFactCheck: async (factCheck) => send('openFactCheck', { factCheck }),
      version: version(),
      context: (id) => {
        const passage = reading?.now.passage(id);
        return {
          title: passage?.title ?? '',
          heading: passage?.headings.at(-1) ?? '',
          before: passage?.before.at(-1) ?? '',
          text: passage?.text ?? '',
        };
      },
      isAlive: () => {
        if (!isAlive()) life.abort();
        return !life.signal.aborted;
      },
    },
    { signal: life.signal },
  );
  life.signal.addEventListener('abort', () => reading?.stop.abort());

  function follow(next: PageSettings): void {
    settings = next;
    annotations.setLook(next);
    if (next.read && !reading) {
      const stop = new AbortController();
      const now = startReading(document, annotations, {
        signal: stop.signal,
        onCount: (claims) => settings?.announce && annotations.announce(claims),
        onDead: () => life.abort(),
      });
      reading = { now, stop };
    }
    if (!next.read) {
      reading?.stop.abort();
      reading = null;
    }
  }

  function checkSelection(told: string): boolean {
    const selected = selectedIn(document, told);
    if (!selected) return false;
    const { text, anchor } = selected;
    void send('check', { text }).then((result) => result && annotations.explain(anchor, text, result));
    return true;
  }

  hear((message) => {
    if (message.call === 'here') return true;
    if (message.call === 'settings' && message.input) follow(message.input);
    if (message.call === 'reread') reading?.now.askAgain();
    if (message.call === 'goTo' && message.input)
      return annotations.goTo(message.input.passage, message.input.card);
    if (message.call === 'step' && message.input)
      return annotations.step(message.input.direction, message.input.from);
    if (message.call === 'checkSelection' && message.input) return checkSelection(message.input.text);
    return undefined;
  });
  // Back from the back/forward cache: badge and list belong to the page that was shown meanwhile, settings may have changed.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      if (!isAlive()) {
        life.abort();
        return;
      }
      reading?.now.reread();
      void greet();
    },
    { signal: life.signal },
  );

  async function greet(): Promise<void> {
    const answer = await send('hello');
    if (answer) follow(answer);
  }
  void greet();
}
