import { say } from '../say.ts';
import { Switch } from '../switch.tsx';

type Props = {
  /** Host of the tab's page; empty where it belongs to none. */
  site: string;
  /** Whether the site is read; `null` where no switch can say (reading is off everywhere, or unknown yet). */
  on: boolean | null;
  onSwitch(on: boolean): void;
  onOptions(): void;
  /** Left out within the side panel. */
  onPanel?: (() => void) | undefined;
};

/** Name, the switch for this site, and the ways to side panel and options. */
export function Header({ site, on, onSwitch, onOptions, onPanel }: Props) {
  return (
    <header class="row spread">
      {site && on !== null ? (
        <Switch on={on} onChange={onSwitch}>
          {say('popupSite', site)}
        </Switch>
      ) : (
        <strong>Lactofact</strong>
      )}
      <span class="row">
        {onPanel && (
          <button type="button" class="plain" onClick={onPanel}>
            {say('popupPanel')}
          </button>
        )}
        <button type="button" class="plain" onClick={onOptions}>
          {say('options')}
        </button>
      </span>
    </header>
  );
}
