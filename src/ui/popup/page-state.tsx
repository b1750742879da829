/** What is said where a page has no list of claims, and why. */
import type { Barrier, TabState } from '../../messages/calls.ts';
import { label, say } from '../say.ts';

/** `failed`: the background could not be reached; it may be restarting. */
export type PageState = TabState | { state: 'loading' } | { state: 'failed' };

export type StateActions = {
  onRetry(): void;
  onRead(): void;
  onAllow(): void;
  onSwitchOn(): void;
  onOptions(): void;
};

function Note({ text, action }: { text: string; action?: [label: string, onClick: () => void] }) {
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

const unreadable = (because: Barrier, onAllow: () => void) => (
  <Note
    text={label('barrier', because)}
    {...(because === 'no-access' ? { action: [say('popupAllow'), onAllow] as [string, () => void] } : {})}
  />
);

/** @returns what stands in place of the list; `null` where the page was read */
export function StateNote({ state, actions }: { state: PageState; actions: StateActions }) {
  switch (state.state) {
    case 'loading':
      return <p role="status">{say('loading')}</p>;
    case 'failed':
      return <Note text={say('popupFailed')} action={[say('popupRetry'), actions.onRetry]} />;
    case 'unreadable':
      return unreadable(state.because, actions.onAllow);
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
