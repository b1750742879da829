import type { Explained } from '../knowledge/explain.ts';
import type { Report } from '../reports/report.ts';

/** What annotations need from outside: they know no extension API. */
export type Services = {
  explain(input: { factCheck: string }): Promise<Explained | null>;
  /** Rejects when the report could not be stored. */
  saveReport(input: { report: Report }): Promise<void>;
  /** Opens a fact check's page in the knowledge base. */
  openFactCheck(input: { factCheck: string }): Promise<void>;
  /** The words around a passage, for its report. */
  context(id: string): { title: string; heading: string; before: string; text: string };
  /** Of the extension. */
  version: string;
};
