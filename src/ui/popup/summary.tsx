/** Claims at a glance: a bar of verdicts, what was looked at, and the same verdicts as filters. */
import { findingWords } from '../../knowledge/wording.ts';
import { say, sayCount, sayList } from '../say.ts';
import { verdictSymbol } from '../verdict-symbol.ts';
import { type Group, groups, type Tally } from './tally.ts';

function wordsOf(group: Group): string {
  if (group === 'unlisted') return say('notInKnowledgeBase');
  return group === 'said' ? say('popupSaid') : findingWords(say, group);
}
const symbolOf = (group: Group) =>
  group === 'unlisted' ? '?' : group === 'said' ? '”' : verdictSymbol[group];
const toneOf = (group: Group) => `--tone: var(--${group === 'said' ? 'supported' : group})`;
const presentIn = (tally: Tally) => groups.filter((group) => tally.count[group] > 0);

/** @param coverage how much text was looked at */
export function Summary({ tally, coverage }: { tally: Tally; coverage: string }) {
  const present = presentIn(tally);
  return (
    <div>
      <div
        class="verdicts"
        role="img"
        aria-label={sayList(present.map((group) => say('popupPart', wordsOf(group), tally.count[group])))}
      >
        {present.map((group) => (
          <span
            key={group}
            class={`part ${group}`}
            style={`${toneOf(group)}; flex-grow: ${tally.count[group]}`}
          >
            {symbolOf(group)}
          </span>
        ))}
      </div>
      <p class="quiet coverage">
        <span>{sayCount('claimsFound', tally.all - tally.count.unlisted)}</span>
        <span>{sayCount('popupUnlisted', tally.count.unlisted)}</span>
        {coverage && <span>{coverage}</span>}
      </p>
    </div>
  );
}

type FilterProps = { tally: Tally; chosen: Group | null; onChoose(group: Group | null): void };

export function Filters({ tally, chosen, onChoose }: FilterProps) {
  const present = presentIn(tally);
  if (present.length < 2) return null;
  return (
    <fieldset class="chips">
      <legend class="unseen">{say('popupFilter')}</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {say('popupAll')} <span class="number">{tally.all}</span>
      </button>
      {present.map((group) => (
        <button
          type="button"
          key={group}
          style={toneOf(group)}
          aria-pressed={chosen === group}
          onClick={() => onChoose(chosen === group ? null : group)}
        >
          <span aria-hidden="true" class="symbol">
            {symbolOf(group)}
          </span>{' '}
          {wordsOf(group)} <span class="number">{tally.count[group]}</span>
        </button>
      ))}
    </fieldset>
  );
}
