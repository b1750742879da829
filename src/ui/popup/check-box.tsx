import { useRef, useState } from 'preact/hooks';
import { say } from '../say.ts';
import { Answers, type OnAnswer } from './answers.tsx';
import { Note } from './page-state.tsx';
import { Recent, type RecentServices } from './recent.tsx';
import { type AnswerServices, useAnswer } from './use-answer.ts';

export type CheckServices = AnswerServices & RecentServices;

type Props = {
  services: CheckServices;
  /** What the box holds at first. */
  given: string;
  onChoose: OnAnswer;
};

/** A box for a sentence, a few words or a pasted text; answers come while typing. */
export function CheckBox({ services, given, onChoose }: Props) {
  const [text, setText] = useState(given);
  const [hurry, setHurry] = useState(0);
  const [used, setUsed] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const answer = useAnswer(text, hurry, services);
  // What was typed lately is no help to a box that is filled, nor worth its room while one reads the list below.
  const offersRecent = used && text === '';
  const remember = () => void services.remember(text).catch(() => undefined);
  const put = (next: string) => {
    setHurry(0);
    setText(next);
  };
  /** The box itself is never drawn anew: a text of megabytes isn't compared at every key, and no key is lost. */
  const fill = (next: string) => {
    if (box.current) box.current.value = next;
    put(next);
    box.current?.focus();
  };

  return (
    <search
      onFocusIn={() => setUsed(true)}
      onFocusOut={({ currentTarget, relatedTarget }) =>
        setUsed(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
    >
      <div class="row spread title">
        <label for="check">{say('checkLabel')}</label>
        {text !== '' && (
          <button type="button" class="link" onClick={() => fill('')}>
            {say('popupClearText')}
          </button>
        )}
      </div>
      <textarea
        id="check"
        ref={box}
        defaultValue={given}
        rows={text.length > 90 ? 4 : 2}
        placeholder={say('checkPlaceholder')}
        dir="auto"
        spellcheck={text.length < 2000}
        onInput={(event) => put(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          remember();
          if (answer === null || answer === 'failed' || answer.text !== text) setHurry(hurry + 1);
        }}
      />
      {offersRecent && <Recent services={services} onPick={fill} onCleared={() => box.current?.focus()} />}
      {answer === 'failed' && (
        <Note text={say('popupFailed')} action={[say('popupRetry'), () => setHurry(hurry + 1)]} />
      )}
      {answer !== null && answer !== 'failed' && (
        <Answers
          answer={answer}
          onChoose={(...chosen) => {
            remember();
            onChoose(...chosen);
          }}
        />
      )}
    </search>
  );
}
