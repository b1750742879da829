/** What was found on the page of one tab, frame by frame; and that it is still being read. */
import { useEffect, useState } from 'preact/hooks';
import type { Match } from '../../claims/match.ts';
import type { FrameMatches, MatchedPassage } from '../../messages/calls.ts';
import { say, sayCount } from '../say.ts';
import { ClaimList } from './claim-list.tsx';

type Props = {
  frames: FrameMatches[];
  onChoose(passage: MatchedPassage, match: Match, entry: string, frame: FrameMatches): void;
  /** Reads the page once more. */
  onRead(): void;
};

/** Milliseconds without a word from the page after which one is told. */
const patience = 6000;

/** The reader was brought in and has not reported yet. */
function Waiting({ onRead }: { onRead(): void }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="note">
      <p role="status">{say(slow ? 'popupSlow' : 'popupReading')}</p>
      {slow && (
        <button type="button" onClick={onRead}>
          {say('popupReadAgain')}
        </button>
      )}
    </div>
  );
}

function titleOf({ frameId, title }: FrameMatches): string {
  if (frameId === 0) return title || say('popupMainPage');
  return title ? say('popupFrame', title) : say('popupFrameUntitled');
}

export function PageClaims({ frames, onChoose, onRead }: Props) {
  if (frames.length === 0) return <Waiting onRead={onRead} />;
  const sum = (key: 'characters' | 'passages' | 'open') =>
    frames.reduce((total, { coverage }) => total + coverage[key], 0);
  const open = sum('open');
  const coverage = sayCount('coverage', sum('passages'), sum('characters'));
  const found = frames.some(({ matched }) => matched.length > 0);
  const parts = frames.map((frame) => ({
    key: `f${frame.frameId}`,
    title: titleOf(frame),
    matched: frame.matched,
    frame,
  }));
  return (
    <>
      {open > 0 && <p role="status">{sayCount('popupOpen', open)}</p>}
      {!found && open === 0 && (
        <div class="note">
          <p>{say('nothingFound')}</p>
          <p class="quiet">{coverage}</p>
        </div>
      )}
      <ClaimList
        parts={parts}
        coverage={coverage}
        onChoose={(passage, match, entry, { frame }) => onChoose(passage, match, entry, frame)}
      />
    </>
  );
}
