/** What is said where a page has no list of claims, and why. */
import type { Barrier } from '../../messages/calls.ts';
import { label, say } from '../say.ts';
import type { PageState } from './use-tab.ts';

export type StateActions = {
  onRetry(): void;
  onRead(): void;
  onAllow(): void;
  onSwitchOn(): void;
  onOptions(): void;
};

export function Note({ text, action }: { text: string; action?: [label: string, onClick: () => void] }) {
  return (
    <div class="note">
      <p>{text}</p>
      {action && (
        <button type="button" onClick={action[1]}>
          {action[0]}
        </button>
      )}
    </div>
  );
}

function Unreadable({ because, onAllow }: { because: Barrier; onAllow(): void }) {
  const text = label('barrier', because);
  if (because === 'no-access') return <Note text={text} action={[say('popupAllow'), onAllow]} />;
  // The others say it themselves.
  const hint = because === 'browser-page' || because === 'store';
  return <Note text={hint ? `${text} ${say('popupCheckAbove')}` : text} />;
}

/** @returns what stands in place of the list; `null` where the page was read */
export function StateNote({ state, actions }: { state: PageState; actions: StateActions }) {
  switch (state.state) {
    case 'loading':
      return (
        <p class="note" role="status">
          {say('loading')}
        </p>
      );
    case 'waiting':
      return (
        <p class="note" role="status">
          {say('popupReading')}
        </p>
      );
    case 'failed':
      return <Note text={say('popupFailed')} action={[say('popupRetry'), actions.onRetry]} />;
    case 'unreadable':
      return <Unreadable because={state.because} onAllow={actions.onAllow} />;
    case 'off':
      return <Note text={say('popupOff')} action={[say('popupToOptions'), actions.onOptions]} />;
    case 'off-here':
      return <Note text={say('popupOffHere')} action={[say('popupSwitchOn'), actions.onSwitchOn]} />;
    case 'on-click':
      return <Note text={say('popupOnClick')} action={[say('popupRead'), actions.onRead]} />;
    case 'off-topic':
      return <Note text={say('offTopic')} action={[say('popupReadAnyway'), actions.onRead]} />;
    case 'read':
      return null;
  }
}
