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

/**
 * Characters that the box itself takes. What is longer is checked whole, but the box shows its beginning only:
 * browsers need many seconds to lay out megabytes in a box of four lines.
 */
const most = 20_000;
const beginning = 1000;
const shownOf = (text: string) => (text.length > most ? `${text.slice(0, beginning)}…` : text);

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
  /** The box is never drawn anew while one types: no key is lost. */
  const fill = (next: string) => {
    if (box.current) box.current.value = shownOf(next);
    put(next);
    box.current?.focus();
  };
  const isHeld = text.length > most;
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!box.current || pasted === '' || (!isHeld && pasted.length <= most)) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = box.current;
    fill(isHeld ? pasted : value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
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
        defaultValue={shownOf(given)}
        readOnly={isHeld}
        aria-describedby={isHeld ? 'check-held' : undefined}
        rows={text.length > 90 ? 4 : 2}
        placeholder={say('checkPlaceholder')}
        dir="auto"
        spellcheck={text.length < 2000}
        onInput={({ currentTarget: { value } }) => (value.length > most ? fill(value) : put(value))}
        onPaste={paste}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          remember();
          if (answer === null || answer === 'failed' || answer.text !== text) setHurry(hurry + 1);
        }}
      />
      {isHeld && (
        <p id="check-held" class="quiet">
          {say('popupHeld', text.length)}
        </p>
      )}
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
