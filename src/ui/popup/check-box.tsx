import { useEffect, useState } from 'preact/hooks';
import { keywordMatch } from '../../claims/keyword-match.ts';
import type { Match } from '../../claims/match.ts';
import type { Explained } from '../../knowledge/explain.ts';
import type { CheckResult, MatchedPassage } from '../../messages/calls.ts';
import { inEnglish, say } from '../say.ts';
import { VerdictBadge } from '../verdict-badge.tsx';
import { MatchList } from './match-list.tsx';

/** How far a long text has been checked; counted in passages. */
export type Progress = { done: number; all: number };

export type CheckServices = {
  /** Checks a text; a long one piece by piece, each with what was found so far. */
  check(
    text: string,
    onProgress: (progress: Progress, sofar: CheckResult) => void,
    signal: AbortSignal,
  ): Promise<CheckResult>;
  explain(factCheck: string): Promise<Explained | null>;
  /** Checked lately on this device, newest first. */
  recent(): Promise<string[]>;
  remember(text: string): Promise<void>;
  clearRecent(): Promise<void>;
};

type Props = {
  services: CheckServices;
  /** What the box holds; kept by the owner, so that it is still there after an explanation was read. */
  text: string;
  onText(text: string): void;
  /** `null`: the reader reports that something was missed. */
  onChoose(passage: MatchedPassage, match: Match | null, related: boolean): void;
};

/** Milliseconds after the last key before the text is checked. */
const settle = 150;
/** Longer texts are drafts, not questions one comes back to. */
const longestRemembered = 200;

type Answer = { text: string; result: CheckResult; explained: Explained[]; progress: Progress | null };

const typed = (text: string): MatchedPassage => ({
  passage: 'typed',
  text,
  heading: '',
  before: '',
  matches: [],
});

function useAnswer(text: string, services: CheckServices): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (text.trim().length < 3) {
      setAnswer(null);
      return;
    }
    const stop = new AbortController();
    const { signal } = stop;
    const timer = setTimeout(async () => {
      const result = await services.check(
        text,
        (progress, sofar) => {
          if (!signal.aborted) setAnswer({ text, result: sofar, explained: [], progress });
        },
        signal,
      );
      const all = await Promise.all(result.hits.map(({ factCheck }) => services.explain(factCheck)));
      if (signal.aborted) return;
      setAnswer({ text, result, explained: all.filter((one) => one !== null), progress: null });
    }, settle);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [text, services]);
  return answer;
}

function Recent({ services, onPick }: { services: CheckServices; onPick(text: string): void }) {
  const [recent, setRecent] = useState<string[]>([]);
  useEffect(() => {
    void services.recent().then(setRecent);
  }, [services]);
  if (recent.length === 0) return null;
  return (
    <div class="recent">
      <span class="quiet">{say('popupRecent')}</span>
      {recent.map((text) => (
        <button type="button" class="plain" dir="auto" key={text} onClick={() => onPick(text)}>
          {text}
        </button>
      ))}
      <button type="button" class="link" onClick={() => services.clearRecent().then(() => setRecent([]))}>
        {say('popupClearRecent')}
      </button>
    </div>
  );
}

/** A box for a sentence, a few words or a pasted text; answers come while typing. */
export function CheckBox({ services, text, onText, onChoose }: Props) {
  const answer = useAnswer(text, services);
  const choose: Props['onChoose'] = (...chosen) => {
    const short = text.trim();
    if (short.length <= longestRemembered) void services.remember(short);
    onChoose(...chosen);
  };
  return (
    <search>
      <label>
        <strong>{say('checkLabel')}</strong>
        <textarea
          rows={text.length > 90 ? 4 : 2}
          placeholder={say('checkPlaceholder')}
          value={text}
          dir="auto"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
      {text === '' && <Recent services={services} onPick={onText} />}
      <div aria-live="polite">{answer && <Answers answer={answer} onChoose={choose} />}</div>
    </search>
  );
}

function Answers({ answer, onChoose }: { answer: Answer; onChoose: Props['onChoose'] }) {
  const { result, explained, text, progress } = answer;
  const matchedIds = new Set(
    result.matched.flatMap(({ matches }) => matches.map(({ factCheck }) => factCheck)),
  );
  const others = explained.filter(({ factCheck }) => !matchedIds.has(factCheck.id));
  const nothing = progress === null && result.matched.length + others.length === 0;
  return (
    <>
      {progress && (
        <label class="quiet">
          {say('popupProgress', progress.done, progress.all)}
          <progress value={progress.done} max={progress.all} />
        </label>
      )}
      {nothing && <p class="below">{say('checkNothing')}</p>}
      <MatchList matched={result.matched} onChoose={(passage, match) => onChoose(passage, match, false)} />
      <ol class="claims" data-answers>
        {others.map((one) => (
          <li key={one.factCheck.id}>
            <button
              type="button"
              style={`--tone: var(--${one.factCheck.finding})`}
              onClick={() => onChoose(typed(''), keywordMatch(one.factCheck), true)}
            >
              <VerdictBadge verdict={one.factCheck.finding} kind={one.factCheck.kind} stance="asserts" />
              <span class="sentence" {...inEnglish}>
                <strong>{one.factCheck.claim}</strong> {one.factCheck.answer}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {progress === null && text.trim().includes(' ') && (
        <button type="button" class="plain" onClick={() => onChoose(typed(text), null, false)}>
          {say('reportMissed')}
        </button>
      )}
    </>
  );
}
