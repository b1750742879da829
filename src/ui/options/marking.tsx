import { type Settings, underlineStyles, verdicts } from '../../settings/settings.ts';
import { label, say } from '../say.ts';
import { VerdictBadge } from '../verdict-badge.tsx';
import { Choice } from './choice.tsx';
import { Preview } from './preview.tsx';

type Props = { settings: Settings; onChange(part: Partial<Settings>): void };

/** Which verdicts are underlined, and how. */
export function Marking({ settings: { marked, underline }, onChange }: Props) {
  return (
    <>
      <fieldset>
        <legend>
          <h2>{say('optionsMarking')}</h2>
        </legend>
        {verdicts.map((verdict) => (
          <label class="choice" key={verdict}>
            <input
              type="checkbox"
              checked={marked.includes(verdict)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({
                  marked: verdicts.filter((one) => (one === verdict ? checked : marked.includes(one))),
                })
              }
            />
            <VerdictBadge verdict={verdict} kind="fact" stance="asserts" />
          </label>
        ))}
        <p class="quiet">{say('optionsVerdictsHint')}</p>
      </fieldset>
      <Choice
        legend={say('optionsUnderline')}
        name="underline"
        value={underline}
        choices={underlineStyles}
        words={(style) => label('underline', style)}
        onChange={(next) => onChange({ underline: next })}
      />
      <Preview underline={underline} marked={marked} />
    </>
  );
}
