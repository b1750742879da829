/** Every setting; each is saved as soon as it is changed. */
import { useEffect, useState } from 'preact/hooks';
import {
  hintModes,
  readingModes,
  type Settings,
  type SiteSwitch,
  type Sites,
} from '../../settings/settings.ts';
import { label, say } from '../say.ts';
import { Choice } from './choice.tsx';
import { Marking } from './marking.tsx';
import { type ShortcutServices, Shortcuts } from './shortcuts.tsx';
import { SitesList } from './sites-list.tsx';

export type SettingsServices = ShortcutServices & {
  settings(): Promise<{ settings: Settings; sites: Sites }>;
  /** Rejects when the storage is full. */
  change(part: Partial<Settings>): Promise<void>;
  /** Rejects when the storage is full. */
  setSite(site: string, to: SiteSwitch | null): Promise<void>;
  /** Calls back when settings changed, here, in the popup or on another device; gives a function that ends it. */
  onSettings(listener: () => void): () => void;
};

/** Milliseconds after which "saved" is old news; a refusal stays. */
const newsFor = 4000;

export function SettingsPage({ services }: { services: SettingsServices }) {
  const [state, setState] = useState<{ settings: Settings; sites: Sites } | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    const read = () => void services.settings().then(setState);
    read();
    return services.onSettings(read);
  }, [services]);
  useEffect(() => {
    if (told !== say('optionsSaved')) return;
    const timer = setTimeout(() => setTold(''), newsFor);
    return () => clearTimeout(timer);
  }, [told]);
  if (!state) return <p role="status">{say('loading')}</p>;
  const { settings, sites } = state;
  const tell = (saved: Promise<void>) => {
    // Emptied first: a screen reader says the same words again only when they are new.
    setTold('');
    return saved.then(
      () => setTold(say('optionsSaved')),
      () => setTold(say('optionsFailed')),
    );
  };
  const change = (part: Partial<Settings>) => {
    // What was clicked is seen at once; a refusal is read back from the store.
    setState((now) => now && { ...now, settings: { ...now.settings, ...part } });
    void tell(services.change(part)).then(() => services.settings().then(setState));
  };
  return (
    <section class="settings">
      <h1>{say('optionsTitle')}</h1>
      <Choice
        legend={say('optionsReading')}
        name="reading"
        value={settings.reading}
        choices={readingModes}
        words={(mode) => label('reading', mode)}
        hint={(mode) => label('readingHint', mode)}
        onChange={(reading) => change({ reading })}
      />
      <SitesList
        sites={sites}
        reading={settings.reading}
        onSet={(site, to) => void tell(services.setSite(site, to))}
      />
      <Marking settings={settings} onChange={change} />
      <Choice
        legend={say('optionsHints')}
        name="hints"
        value={settings.hints}
        choices={hintModes}
        words={(mode) => label('hints', mode)}
        onChange={(hints) => change({ hints })}
      />
      <section>
        <h2>{say('optionsScreenReader')}</h2>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.announce}
            onChange={(event) => change({ announce: event.currentTarget.checked })}
          />
          <span>
            {say('optionsAnnounce')}
            <span class="quiet block">{say('optionsAnnounceHint')}</span>
          </span>
        </label>
      </section>
      <Shortcuts services={services} />
      <p class="quiet last">{say('optionsSynced')}</p>
      <p role="status" class="told">
        {told}
      </p>
    </section>
  );
}
