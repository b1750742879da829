const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Arrow keys, Home and End move through the entries of all lists within an element; Tab goes on working as ever. */
export function moveWithArrows(event: KeyboardEvent): void {
  const within = event.currentTarget;
  const step = steps[event.key];
  if (!step || !(within instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const entries = [...within.querySelectorAll<HTMLElement>('.claims button')];
  const at = entries.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  entries[step(at, entries.length - 1)]?.focus();
}
