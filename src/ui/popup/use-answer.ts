/** Answers to what stands in the check box, as it is typed. */
import { useEffect, useState } from 'preact/hooks';
import type { Explained } from '../../knowledge/explain.ts';
import type { CheckResult } from '../../messages/calls.ts';

/** How far a long text has been checked; counted in sentences. */
type Progress = { done: number; all: number };

export type AnswerServices = {
  /**
   * Checks a text; a long one piece by piece, each with what was found so far. `passages` is given where it was long.
   */
  check(
    text: string,
    onProgress: (progress: Progress, sofar: CheckResult) => void,
    signal: AbortSignal,
  ): Promise<CheckResult & { passages?: number }>;
  explain(factCheck: string): Promise<Explained | null>;
};

export type Answer = {
  text: string;
  result: CheckResult;
  /** The fact checks that keywords found. */
  explained: Explained[];
  /** `null`: all is checked. */
  progress: Progress | null;
  /** Sentences of a long text; `null` for a question. */
  passages: number | null;
};

/** Milliseconds after the last key before the text is checked. */
const settle = 150;
const shortest = 3;

/**
 * @param hurry changes where the text is to be checked without waiting, or once more
 * @returns `null` where there is nothing to answer
 */
export function useAnswer(text: string, hurry: number, services: AnswerServices): Answer | 'failed' | null {
  const [answer, setAnswer] = useState<Answer | 'failed' | null>(null);
  useEffect(() => {
    if (text.trim().length < shortest) {
      setAnswer(null);
      return;
    }
    const stop = new AbortController();
    const { signal } = stop;
    const show = (next: Answer | 'failed') => {
      if (!signal.aborted) setAnswer(next);
    };
    const work = async () => {
      const { passages = null, ...result } = await services.check(
        text,
        (progress, sofar) => show({ text, result: sofar, explained: [], progress, passages: progress.all }),
        signal,
      );
      const all = await Promise.all(result.hits.map(({ factCheck }) => services.explain(factCheck)));
      show({ text, result, explained: all.filter((one) => one !== null), progress: null, passages });
    };
    const timer = setTimeout(() => void work().catch(() => show('failed')), hurry > 0 ? 0 : settle);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [text, hurry, services]);
  return answer;
}
