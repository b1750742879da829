import type { Verdict } from '../claims/match.ts';
import type { UnderlineStyle } from '../settings/settings.ts';
import type { Annotation } from './annotation.ts';
import { paint, paintActive } from './highlights.ts';
import type { Host } from './host.ts';

export type Painter = {
  paint(annotations: Annotation[], look: { underline: UnderlineStyle; marked: readonly Verdict[] }): void;
  mark(range: Range | null): void;
  flash(range: Range): void;
  clear(): void;
};
export const createPainter = (_document: Document, _host: Host): Painter => ({
  paint: (annotations, { marked }) => paint(annotations, marked),
  mark: paintActive,
  flash: paintActive,
  clear: () => paint([], []),
});
