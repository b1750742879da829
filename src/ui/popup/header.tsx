import { Logo } from '../logo.tsx';
import { say } from '../say.ts';
import { Switch } from '../switch.tsx';
import type { SiteView } from './tab-view.ts';

type Props = {
  /** `null` where no switch can say anything. */
  site: SiteView | null;
  onSwitch(): void;
  onOptions(): void;
  /** Left out within the side panel. */
  onPanel?: (() => void) | undefined;
};

/** Name, the ways to side panel and options, and the switch for this site. */
export function Header({ site, onSwitch, onOptions, onPanel }: Props) {
  return (
    <header>
      <div class="row spread">
        <h1>
          <Logo size={22} />
          Lactofact
        </h1>
        <span class="row">
          {onPanel && (
            <button type="button" class="plain" title={say('popupPanelHint')} onClick={onPanel}>
              {say('popupPanel')}
            </button>
          )}
          <button type="button" class="plain" onClick={onOptions}>
            {say('options')}
          </button>
        </span>
      </div>
      {site && (
        <Switch on={site.on} onChange={onSwitch}>
          {say(site.onClickElsewhere ? 'popupSiteAlways' : 'popupSite', site.name)}
        </Switch>
      )}
    </header>
  );
}
