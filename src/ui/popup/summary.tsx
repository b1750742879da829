/** A page's claims at a glance: a bar of verdicts, what was looked at, and the same verdicts as filters. */
import { say, sayCount, sayList } from '../say.ts';
import { verdictWords } from '../verdict-badge.tsx';
import { verdictSymbol } from '../verdict-symbol.ts';
import { type Group, groups, type Tally } from './tally.ts';

const wordsOf = (group: Group) =>
  verdictWords({ verdict: group === 'unlisted' ? null : group, kind: 'fact', stance: 'asserts' });
const symbolOf = (group: Group) => (group === 'unlisted' ? '?' : verdictSymbol[group]);
const toneOf = (group: Group) => `--tone: var(--${group})`;

export function Summary({ tally }: { tally: Tally }) {
  const present = groups.filter((group) => tally.count[group] > 0);
  const listed = tally.all - tally.count.unlisted;
  return (
    <div>
      <div
        class="verdicts"
        role="img"
        aria-label={sayList(present.map((group) => `${wordsOf(group)}: ${tally.count[group]}`))}
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
      <p class="quiet">
        {sayCount('claimsFound', listed)} · {sayCount('popupUnlisted', tally.count.unlisted)}
        <br />
        {sayCount('coverage', tally.passages, tally.characters)}
      </p>
    </div>
  );
}

type FilterProps = { tally: Tally; chosen: Group | null; onChoose(group: Group | null): void };

export function Filters({ tally, chosen, onChoose }: FilterProps) {
  const present = groups.filter((group) => tally.count[group] > 0);
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
