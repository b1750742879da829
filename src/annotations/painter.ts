import { createHighlights } from './highlights.ts';
import type { Host } from './host.ts';
import { createOverlay } from './overlay.ts';
import type { Painter } from './painting.ts';

/**
 * Highlights where the browser has them, else the overlay. With forced colours it is the overlay, too: Chromium
 * (156) then paints every highlight as if its text were selected, whatever its rules say, and the shapes are lost.
 * @param host gives the overlay its layer
 */
export function createPainter(document: Document, host: Host): Painter {
  const overlay = createOverlay(document, host);
  const highlights =
    'highlights' in CSS && typeof Highlight === 'function' ? createHighlights(document) : overlay;
  const forced = document.defaultView?.matchMedia('(forced-colors: active)');
  const choose = () => (forced?.matches ? overlay : highlights);
  let painter = choose();
  let painted: Parameters<Painter['paint']> | null = null;
  let marked: Range | null = null;

  forced?.addEventListener('change', () => {
    painter.clear();
    painter = choose();
    if (painted) painter.paint(...painted);
    painter.mark(marked);
  });

  return {
    paint(...next) {
      painted = next;
      painter.paint(...next);
    },
    mark(range) {
      marked = range;
      painter.mark(range);
    },
    flash: (range) => painter.flash(range),
    clear() {
      painted = null;
      marked = null;
      painter.clear();
    },
  };
}
