import { useEffect, useState } from 'preact/hooks';
import { say } from '../say.ts';

export type RecentServices = {
  /** Checked lately on this device, newest first. */
  recent(): Promise<string[]>;
  /** Keeps a text if it is short. */
  remember(text: string): Promise<void>;
  clearRecent(): Promise<void>;
};

/** Where a click focuses no button (Firefox on a Mac), the box would lose the focus, and this list would go. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

type Props = { services: RecentServices; onPick(text: string): void; onCleared(): void };

/** What was checked lately, to be checked again or forgotten. */
export function Recent({ services, onPick, onCleared }: Props) {
  const [recent, setRecent] = useState<string[]>([]);
  useEffect(() => {
    let current = true;
    services.recent().then(
      (all) => current && setRecent(all),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [services]);
  if (recent.length === 0) return null;
  const clear = async () => {
    await services.clearRecent();
    setRecent([]);
    onCleared();
  };
  return (
    <div class="recent">
      <div class="row spread">
        <span class="quiet">{say('popupRecent')}</span>
        <button type="button" class="link" onMouseDown={keepFocus} onClick={() => void clear()}>
          {say('popupClearRecent')}
        </button>
      </div>
      <ul>
        {recent.map((text) => (
          <li key={text}>
            <button
              type="button"
              class="plain"
              dir="auto"
              onMouseDown={keepFocus}
              onClick={() => onPick(text)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
