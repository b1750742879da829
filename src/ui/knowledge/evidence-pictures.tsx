/** The evidence of a fact check as two pictures that are taken in at a glance. */
import {
  type EvidenceLevel,
  evidenceLevels,
  type StudiedGroup,
  studiedGroups,
} from '../../knowledge/fact-check.ts';
import { label, say, sayList } from '../say.ts';

const rungs = evidenceLevels.filter((level) => level !== 'none');

/** Rungs from the weakest kind of evidence below to the strongest above; the one reached and all below are filled. */
export function EvidenceLadder({ level }: { level: EvidenceLevel }) {
  const reached = level === 'none' ? 0 : rungs.length - rungs.indexOf(level);
  return (
    <figure class="ladder">
      <figcaption>{say('ladder')}</figcaption>
      <p class="unseen">
        {reached === 0 ? say('ladderNone') : say('ladderAlt', label('level', level), reached, rungs.length)}
      </p>
      <ol aria-hidden="true">
        {rungs.map((rung, index) => {
          const height = rungs.length - index;
          return (
            <li key={rung} class={height === reached ? 'reached' : height < reached ? 'below' : ''}>
              <span class="bar" style={`width: ${20 + 6 * height}px`} />
              {label('level', rung)}
            </li>
          );
        })}
        {reached === 0 && <li class="reached">{label('level', 'none')}</li>}
      </ol>
    </figure>
  );
}

const families: StudiedGroup[][] = [
  ['men', 'boys', 'women', 'trans-women', 'trans-men', 'newborns'],
  ['bats', 'goats', 'cattle', 'cats', 'rodents', 'birds', 'other-mammals'],
  ['theory', 'texts'],
];

/** Everybody who could have been studied, those who were marked: that nobody studied men is seen at once. */
export function StudiedFigure({ studied }: { studied: StudiedGroup[] }) {
  const words = studiedGroups
    .filter((group) => studied.includes(group))
    .map((group) => label('group', group));
  return (
    <figure class="studied">
      <figcaption>{say('studied')}</figcaption>
      <p class="unseen">{say('studiedAlt', sayList(words))}</p>
      <div aria-hidden="true">
        {studied.includes('nobody') && <p class="chip marked">● {label('group', 'nobody')}</p>}
        {families.map((groups) => (
          <p key={groups[0]}>
            {groups.map((group) => (
              <span key={group} class={studied.includes(group) ? 'chip marked' : 'chip'}>
                {studied.includes(group) ? '● ' : '○ '}
                {label('group', group)}
              </span>
            ))}
          </p>
        ))}
      </div>
    </figure>
  );
}
