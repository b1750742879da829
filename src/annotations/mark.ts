/** The mark of the sentence that was jumped to, and its flash. */

/** Milliseconds of light and dark: two pulses, far from the three a second that can harm. */
const pulse = [200, 160] as const;
/** A sentence that isn't marked for good stays lit a little, so that the eye finds it. */
const linger = 1200;

export type Mark = {
  /** `null` takes the mark away. */
  set(range: Range | null): void;
  flash(range: Range): void;
};

/** @param show paints the mark, or takes it away */
export function createMark(document: Document, show: (range: Range | null) => void): Mark {
  let marked: Range | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows the first state for its time, then the others; at the end what is marked. */
  function play([first, ...rest]: { range: Range | null; time: number }[]): void {
    if (!first) {
      show(marked);
      return;
    }
    show(first.range);
    timer = setTimeout(() => play(rest), first.time);
  }

  return {
    set(range) {
      clearTimeout(timer);
      marked = range;
      show(range);
    },
    flash(range) {
      clearTimeout(timer);
      const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const [lit, dark] = pulse;
      const on = (time: number) => ({ range, time });
      const off = { range: null, time: dark };
      // Who wants no motion still needs to see which sentence was meant.
      if (still) play([on(linger)]);
      else if (marked === range) play([off, on(lit), off]);
      else play([on(lit), off, on(linger)]);
    },
  };
}
