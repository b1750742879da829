import { useEffect, useState } from 'preact/hooks';
import type { Match } from '../claims/match.ts';
import { verdictOf } from '../claims/verdict.ts';
import type { Explained } from '../knowledge/explain.ts';
import type { CheckResult, MatchedPassage } from '../messages/calls.ts';
import { MatchList } from './match-list.tsx';
import { say } from './say.ts';
import { VerdictBadge } from './verdict-badge.tsx';

type Props = {
  check(text: string): Promise<CheckResult>;
  explain(factCheck: string): Promise<Explained | null>;
  /** `null`: the reader reports that something was missed. */
  onChoose(passage: MatchedPassage, match: Match | null): void;
};

/** Milliseconds after the last key before the text is checked. */
const settle = 200;

type Answer = { text: string; result: CheckResult; explained: Explained[] };

const typed = (text: string): MatchedPassage => ({
  passage: 'typed',
  text,
  heading: '',
  before: '',
  matches: [],
});

/** Typed keywords match by their words, not by a statement: there is no stance and no why. */
const keywordMatch = ({ factCheck }: Explained): Match => ({
  passage: 'typed',
  factCheck: factCheck.id,
  kind: factCheck.kind,
  stance: 'asserts',
  verdict: verdictOf(factCheck.finding, 'asserts'),
  confidence: 1,
  shown: 'list',
  why: { words: [], context: [], differs: [] },
});

/** A box for a sentence, a few words or a pasted text; answers come while typing. */
export function CheckBox({ check, explain, onChoose }: Props) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    if (text.trim().length < 3) {
      setAnswer(null);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const result = await check(text);
      const all = await Promise.all(result.hits.map(({ factCheck }) => explain(factCheck)));
      if (current) setAnswer({ text, result, explained: all.filter((one) => one !== null) });
    }, settle);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, check, explain]);

  return (
    <search>
      <label>
        <strong>{say('checkLabel')}</strong>
        <textarea
          rows={text.length > 90 ? 4 : 2}
          placeholder={say('checkPlaceholder')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          style="margin-top: 6px; resize: vertical"
        />
      </label>
      <div aria-live="polite">{answer && <Answers answer={answer} onChoose={onChoose} />}</div>
    </search>
  );
}

function Answers({ answer, onChoose }: { answer: Answer; onChoose: Props['onChoose'] }) {
  const { result, explained, text } = answer;
  const matchedIds = new Set(
    result.matched.flatMap(({ matches }) => matches.map(({ factCheck }) => factCheck)),
  );
  const others = explained.filter(({ factCheck }) => !matchedIds.has(factCheck.id));
  const nothing = result.matched.length + others.length === 0;
  return (
    <>
      {nothing && <p style="margin-top: 8px">{say('checkNothing')}</p>}
      <MatchList matched={result.matched} onChoose={onChoose} />
      <ol class="claims" data-answers>
        {others.map((one) => (
          <li key={one.factCheck.id}>
            <button
              type="button"
              style={`--tone: var(--${one.factCheck.finding})`}
              onClick={() => onChoose(typed(''), keywordMatch(one))}
            >
              <VerdictBadge verdict={one.factCheck.finding} kind={one.factCheck.kind} stance="asserts" />
              <span class="sentence">
                <strong>{one.factCheck.claim}</strong> {one.factCheck.answer}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {text.trim().includes(' ') && (
        <button type="button" class="plain" onClick={() => onChoose(typed(text), null)}>
          {say('reportMissed')}
        </button>
      )}
    </>
  );
}
