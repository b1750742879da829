type Props<Value extends string> = {
  legend: string;
  name: string;
  value: Value;
  choices: readonly Value[];
  words(choice: Value): string;
  /** A line that says what it means. */
  hint?: (choice: Value) => string;
  onChange(choice: Value): void;
};

/** One of a few values, as radio buttons. */
export function Choice<Value extends string>({
  legend,
  name,
  value,
  choices,
  words,
  hint,
  onChange,
}: Props<Value>) {
  return (
    <fieldset>
      <legend>
        <h2>{legend}</h2>
      </legend>
      {choices.map((choice) => (
        <label class="choice" key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
          <span>
            {words(choice)}
            {hint && <span class="quiet block">{hint(choice)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
