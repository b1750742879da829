import type { ExplainServices } from '../ui/match-explained.tsx';
import type { Entry } from './annotation.ts';

/** What annotations need from outside: they know no extension API. */
export type Services = ExplainServices & {
  /** The words around a passage, for its report. */
  context(id: string): Pick<Entry, 'title' | 'heading' | 'before' | 'text'>;
  /** False once the extension was updated or removed: its old script in the page must go silent. */
  isAlive(): boolean;
};
