import type { ComponentChildren } from 'preact';

type Props = { on: boolean; onChange(on: boolean): void; children: ComponentChildren };

/** A switch with its words: a checkbox underneath, so that keyboards and screen readers know it. */
export function Switch({ on, onChange, children }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
