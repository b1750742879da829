import { useState } from 'preact/hooks';
import { draftMute, type Mute, type MuteScope } from '../reports/mute.ts';
import { say } from './say.ts';

type Props = {
  text: string;
  factCheck: string | null;
  /** Rejects when it could not be stored. */
  onMute(mute: Mute): Promise<void>;
  onUnmute(id: string): Promise<void>;
  /** Left out where there is no site. */
  onSwitchOff?: (() => Promise<void>) | undefined;
};

/** Everything that makes a mark go away without calling it a mistake; each can be undone at once. */
export function MuteMenu({ text, factCheck, onMute, onUnmute, onSwitchOff }: Props) {
  const [muted, setMuted] = useState<Mute | null>(null);
  const [told, setTold] = useState('');
  const scopes: [scope: MuteScope, words: string][] = [
    ...(text ? [['match', say('muteMatch')] as [MuteScope, string]] : []),
    ...(factCheck ? [['fact-check', say('muteFactCheck')] as [MuteScope, string]] : []),
  ];
  const mute = (scope: MuteScope) => {
    const stamp = { id: crypto.randomUUID(), date: new Date().toISOString().slice(0, 10) };
    const made = draftMute(scope, { text, factCheck }, stamp);
    onMute(made).then(
      () => {
        setMuted(made);
        setTold(say(scope === 'match' ? 'mutedMatch' : 'mutedFactCheck'));
      },
      () => setTold(say('muteFailed')),
    );
  };
  return (
    <div>
      {muted === null && (
        <details>
          <summary>{say('muteTitle')}</summary>
          <div class="menu">
            {scopes.map(([scope, words]) => (
              <button type="button" key={scope} onClick={() => mute(scope)}>
                {words}
              </button>
            ))}
            {onSwitchOff && (
              <button type="button" onClick={() => void onSwitchOff()}>
                {say('muteSite')}
              </button>
            )}
          </div>
        </details>
      )}
      <p role="status">{told}</p>
      {muted && (
        <button
          type="button"
          onClick={() =>
            onUnmute(muted.id).then(() => {
              setMuted(null);
              setTold(say('unmuted'));
            })
          }
        >
          {say('undo')}
        </button>
      )}
    </div>
  );
}
