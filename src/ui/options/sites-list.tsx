import { useRef, useState } from 'preact/hooks';
import { hostOf, type Settings, type SiteSwitch, type Sites } from '../../settings/settings.ts';
import { say } from '../say.ts';
import { Switch } from '../switch.tsx';

type Props = {
  sites: Sites;
  /** A site is added to be an exception from it. */
  reading: Settings['reading'];
  /** `null` takes a site's own switch away. */
  onSet(site: string, to: SiteSwitch | null): void;
};

/** So many sites are taken in without a search. */
const few = 10;

/** Sites with a switch of their own: on or off, whatever the reading mode says. */
export function SitesList({ sites, reading, onSet }: Props) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const [search, setSearch] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const all = Object.entries(sites).sort(([a], [b]) => a.localeCompare(b));
  const shown = all.filter(([site]) => site.includes(search.trim().toLowerCase()));
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {say('optionsSites')}
      </h2>
      {all.length === 0 && <p class="quiet">{say('optionsNoSites')}</p>}
      {all.length > few && (
        <label>
          {say('optionsSiteSearch')}
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      )}
      <ul class="plain sites">
        {shown.map(([site, own]) => (
          <li key={site} class="row spread">
            <Switch on={own === 'on'} onChange={(on) => onSet(site, on ? 'on' : 'off')}>
              <span dir="ltr">{site}</span>
            </Switch>
            <button
              type="button"
              aria-label={say('optionsRemoveSite', site)}
              onClick={() => {
                // The button goes with its line; the focus must not.
                heading.current?.focus();
                onSet(site, null);
              }}
            >
              {say('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row add"
        onSubmit={(event) => {
          event.preventDefault();
          const site = hostOf(typed);
          setRefused(site === '');
          if (site === '') return;
          if (!(site in sites)) onSet(site, reading === 'on-click' ? 'on' : 'off');
          setTyped('');
        }}
      >
        <label>
          {say('optionsAddSite')}
          <input
            type="text"
            value={typed}
            placeholder={say('optionsAddSiteHint')}
            dir="ltr"
            aria-invalid={refused}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{say('optionsAdd')}</button>
      </form>
      {refused && <p role="alert">{say('optionsNoSite')}</p>}
    </section>
  );
}
