/** Everything kept on this device but the reports themselves: what is hidden, export, and the end of it all. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../knowledge/summary.ts';
import type { Mute } from '../../reports/mute.ts';
import type { Report } from '../../reports/report.ts';
import { inEnglish, say, sayCount } from '../say.ts';
import { downloadJson } from './download.ts';

type Data = { reports: Report[]; mutes: Mute[]; recentChecks: string[]; damaged: unknown[] };

export type DataServices = {
  exportData(): Promise<Data>;
  deleteMute(id: string): Promise<void>;
  deleteEverything(): Promise<void>;
  summaries(): Promise<Summary[]>;
};

function Muted({ mute, claim, onShow }: { mute: Mute; claim: string; onShow(): void }) {
  return (
    <li class="entry">
      {claim && (
        <p {...inEnglish}>
          <strong>{claim}</strong>
        </p>
      )}
      {mute.text === null ? (
        <p class="quiet">{say('dataMuteEverywhere')}</p>
      ) : (
        <blockquote dir="auto">{mute.text}</blockquote>
      )}
      <button type="button" onClick={onShow}>
        {say('dataUnmute')}
      </button>
    </li>
  );
}

function DeleteAll({ onDelete }: { onDelete(): Promise<void> }) {
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  const first = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const began = useRef(false);
  // Each step takes the button away that was pressed. The question is entered at the answer that does no harm.
  useEffect(() => {
    if (began.current) (step === 'sure' ? cancel : first).current?.focus();
    began.current = true;
  }, [step]);
  return (
    <section>
      <h2>{say('dataDelete')}</h2>
      <p>{say('dataDeleteHint')}</p>
      {step !== 'sure' && (
        <button type="button" ref={first} onClick={() => setStep('sure')}>
          {say('dataDelete')}
        </button>
      )}
      {step === 'sure' && (
        <fieldset>
          <legend>
            <strong>{say('dataDeleteSure')}</strong>
          </legend>
          <div class="row">
            <button type="button" onClick={() => void onDelete().then(() => setStep('done'))}>
              {say('dataDeleteYes')}
            </button>
            <button type="button" ref={cancel} onClick={() => setStep('idle')}>
              {say('cancel')}
            </button>
          </div>
        </fieldset>
      )}
      <p role="status">{step === 'done' ? say('dataDeleted') : ''}</p>
    </section>
  );
}

export function DataPage({ services }: { services: DataServices }) {
  const [data, setData] = useState<Data | null>(null);
  const [claims, setClaims] = useState(new Map<string, string>());
  const hidden = useRef<HTMLHeadingElement>(null);
  const read = () => services.exportData().then(setData);
  useEffect(() => {
    void services.exportData().then(setData);
    void services.summaries().then((all) => setClaims(new Map(all.map(({ id, claim }) => [id, claim]))));
  }, [services]);
  if (!data) return <p role="status">{say('loading')}</p>;
  return (
    <section>
      <h1>{say('dataTitle')}</h1>
      <h2 ref={hidden} tabIndex={-1}>
        {say('dataMutes')}
      </h2>
      {data.mutes.length === 0 && <p>{say('dataNoMutes')}</p>}
      <ul class="plain">
        {data.mutes.map((mute) => (
          <Muted
            key={mute.id}
            mute={mute}
            claim={claims.get(mute.factCheck ?? '') ?? ''}
            onShow={() => {
              // The button goes with its entry; the focus must not.
              hidden.current?.focus();
              void services.deleteMute(mute.id).then(read);
            }}
          />
        ))}
      </ul>
      <h2>{say('dataExport')}</h2>
      <p>{say('dataExportHint')}</p>
      {data.damaged.length > 0 && <p role="alert">{sayCount('dataDamaged', data.damaged.length)}</p>}
      <button type="button" onClick={() => downloadJson('lactofact-data.json', data)}>
        {say('dataExport')}
      </button>
      <DeleteAll
        onDelete={async () => {
          await services.deleteEverything();
          await read();
        }}
      />
    </section>
  );
}
