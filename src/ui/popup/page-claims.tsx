/** The claims of one tab: summary, filters and the list, frame by frame. */
import { useState } from 'preact/hooks';
import type { Match } from '../../claims/match.ts';
import type { FrameMatches, MatchedPassage } from '../../messages/calls.ts';
import { say, sayCount } from '../say.ts';
import { MatchList } from './match-list.tsx';
import { Filters, Summary } from './summary.tsx';
import { type Group, groupOf, tally } from './tally.ts';

type Props = {
  frames: FrameMatches[];
  onChoose(passage: MatchedPassage, match: Match, frame: FrameMatches): void;
};

export function PageClaims({ frames, onChoose }: Props) {
  const [chosen, setChosen] = useState<Group | null>(null);
  const counted = tally(frames);
  if (frames.length === 0) return <p role="status">{say('popupReading')}</p>;
  // A verdict that is gone from the page filters nothing any more.
  const filter = chosen !== null && counted.count[chosen] > 0 ? chosen : null;
  const shows = (match: Match) => filter === null || groupOf(match) === filter;
  const withClaims = frames.filter(({ matched }) => matched.some(({ matches }) => matches.some(shows)));
  return (
    <>
      {counted.open > 0 && <p role="status">{sayCount('popupOpen', counted.open)}</p>}
      {counted.all === 0 && counted.open === 0 && (
        <>
          <p>{say('nothingFound')}</p>
          <p class="quiet">{sayCount('coverage', counted.passages, counted.characters)}</p>
        </>
      )}
      {counted.all > 0 && (
        <>
          <Summary tally={counted} />
          <Filters tally={counted} chosen={filter} onChoose={setChosen} />
        </>
      )}
      {withClaims.map((frame) => (
        <section key={frame.frameId}>
          {withClaims.length > 1 && (
            <h3 dir="auto">{frame.frameId === 0 ? frame.title : say('popupFrame', frame.title)}</h3>
          )}
          <MatchList
            matched={frame.matched}
            shows={shows}
            onChoose={(passage, match) => onChoose(passage, match, frame)}
          />
        </section>
      ))}
    </>
  );
}
