/** Work in slices: no task of ours keeps the page waiting. */

/** Milliseconds of work in one slice. */
export const slice = 5;
/** A page that is always busy still gets read. */
const patience = 500;

/** Resolves when the page is idle; rejects never. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: patience });
    else setTimeout(resolve, 16);
  });
}

/** Runs `step` until it says it is done, pausing after every slice; stops when aborted. */
export async function inSlices(step: () => boolean, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const until = performance.now() + slice;
    while (performance.now() < until) if (step()) return;
    await idle();
  }
}
