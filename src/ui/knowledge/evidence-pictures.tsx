/** The evidence of a fact check as two pictures that are taken in at a glance. */
import {
  type EvidenceLevel,
  evidenceLevels,
  type StudiedGroup,
  studiedGroups,
} from '../../knowledge/fact-check.ts';
import { groupLabel, levelLabel } from '../labels.ts';
import { strings } from '../strings.ts';

const rungs = evidenceLevels.filter((level) => level !== 'none');

/** Rungs from the weakest kind of evidence below to the strongest above; the one reached and all below are filled. */
export function EvidenceLadder({ level }: { level: EvidenceLevel }) {
  const reached = level === 'none' ? 0 : rungs.length - rungs.indexOf(level);
  return (
    <figure class="ladder">
      <figcaption>{strings.ladder}</figcaption>
      <p class="unseen">{strings.ladderAlt(levelLabel[level], reached, rungs.length)}</p>
      <ol aria-hidden="true">
        {rungs.map((rung, index) => {
          const height = rungs.length - index;
          return (
            <li key={rung} class={height === reached ? 'reached' : height < reached ? 'below' : ''}>
              <span class="bar" style={`width: ${20 + 6 * height}px`} />
              {levelLabel[rung]}
            </li>
          );
        })}
        {reached === 0 && <li class="reached">{levelLabel.none}</li>}
      </ol>
    </figure>
  );
}

const families: [name: string, groups: StudiedGroup[]][] = [
  [strings.people, ['men', 'boys', 'women', 'trans-women', 'trans-men', 'newborns']],
  [strings.animals, ['bats', 'goats', 'cattle', 'cats', 'rodents', 'birds', 'other-mammals']],
  [strings.other, ['theory', 'texts']],
];

/** Everybody who could have been studied, those who were marked: that nobody studied men is seen at once. */
export function StudiedFigure({ studied }: { studied: StudiedGroup[] }) {
  const words = studiedGroups.filter((group) => studied.includes(group)).map((group) => groupLabel[group]);
  return (
    <figure class="studied">
      <figcaption>{strings.studied}</figcaption>
      <p class="unseen">{strings.studiedAlt(words.join(', '))}</p>
      <div aria-hidden="true">
        {studied.includes('nobody') && <p class="chip marked">● {groupLabel.nobody}</p>}
        {families.map(([name, groups]) => (
          <p key={name}>
            {groups.map((group) => (
              <span key={group} class={studied.includes(group) ? 'chip marked' : 'chip'}>
                {studied.includes(group) ? '● ' : '○ '}
                {groupLabel[group]}
              </span>
            ))}
          </p>
        ))}
      </div>
    </figure>
  );
}
