import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../knowledge/wording.ts';
import { say } from '../say.ts';

/** A command of the browser's keyboard settings; `keys` is empty where none are set. */
export type Shortcut = { name: string; keys: string };

const words: Record<string, MessageKey> = {
  _execute_action: 'commandOpen',
  'next-claim': 'commandNext',
  'previous-claim': 'commandPrevious',
  'toggle-site': 'commandToggle',
  'check-selection': 'commandSelection',
};

export type ShortcutServices = {
  shortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's page for them; left out where it can't be opened. */
  changeShortcuts?: (() => Promise<unknown>) | undefined;
};

export function Shortcuts({ services }: { services: ShortcutServices }) {
  const [all, setAll] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () => void services.shortcuts().then(setAll);
    read();
    // Keys are changed elsewhere: whoever comes back from there sees the new ones.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [services]);
  return (
    <section>
      <h2>{say('optionsShortcuts')}</h2>
      <dl class="shortcuts">
        {all.map(({ name, keys }) => {
          const key = words[name];
          if (!key) return null;
          return (
            <div key={name}>
              <dt>{say(key)}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{say('optionsNoShortcut')}</span>}</dd>
            </div>
          );
        })}
      </dl>
      <p class="quiet">{say('optionsChangeShortcutsHint')}</p>
      {services.changeShortcuts && (
        <button type="button" onClick={() => void services.changeShortcuts?.()}>
          {say('optionsChangeShortcuts')}
        </button>
      )}
    </section>
  );
}
