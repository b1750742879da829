import { useRef, useState } from 'preact/hooks';
import { type ExplainServices, MatchExplained } from '../ui/match-explained.tsx';
import { say } from '../ui/say.ts';
import { verdictWords } from '../ui/verdict-badge.tsx';
import type { Entry } from './annotation.ts';

type Props = {
  /** Most serious first; several of one sentence are tabs. None: nothing was found for a selection. */
  entries: Entry[];
  services: ExplainServices;
  onClose(): void;
};

const keyOf = ({ match, text }: Entry) => `${match?.factCheck} ${text}`;

/** Tabs as the ARIA authoring practices have them: arrows move, one of them is in the tab order. */
function Tabs({ entries, at, onSelect }: { entries: Entry[]; at: number; onSelect(index: number): void }) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const forward =
      getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowRight: -1,
      [forward]: 1,
      Home: -at,
      End: entries.length - 1 - at,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (at + step + entries.length) % entries.length;
    onSelect(next);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div class="row tabs" role="tablist" aria-label={say('claimsOfSentence')} ref={list} onKeyDown={move}>
      {entries.map((entry, index) => (
        <button
          type="button"
          role="tab"
          key={keyOf(entry)}
          id={`tab-${index}`}
          aria-controls="entry"
          aria-selected={index === at}
          tabIndex={index === at ? 0 : -1}
          onClick={() => onSelect(index)}
        >
          {index + 1}. {verdictWords(entry.match ?? { verdict: null, kind: 'fact', stance: 'asserts' })}
        </button>
      ))}
    </div>
  );
}

/** The small window that explains an annotation, or what is selected. */
export function Card({ entries, services, onClose }: Props) {
  const [at, setAt] = useState(0);
  const entry = entries[at];
  const tabs = entries.length > 1;
  return (
    <div class="surface card" role="dialog" aria-label={say('cardLabel')} tabIndex={-1}>
      <button type="button" class="plain close" aria-label={say('close')} onClick={onClose}>
        ✕
      </button>
      {tabs && <Tabs entries={entries} at={at} onSelect={setAt} />}
      <div {...(tabs ? { role: 'tabpanel', id: 'entry', 'aria-labelledby': `tab-${at}` } : {})}>
        {entry ? (
          <>
            {entry.related && <p class="quiet">{say('relatedHint')}</p>}
            <MatchExplained key={keyOf(entry)} subject={entry} related={entry.related} services={services} />
          </>
        ) : (
          <p role="status">{say('selectionNothing')}</p>
        )}
      </div>
    </div>
  );
}
