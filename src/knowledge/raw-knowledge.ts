/** The data as it lies in the files, not yet trusted. */
export type RawKnowledge = {
  factChecks: { file: string; json: unknown }[];
  sources: { file: string; json: unknown };
  lexicon: { file: string; json: unknown };
  /** Addresses (host, or host and path) that must not be linked. */
  blockedLinks: string[];
};
