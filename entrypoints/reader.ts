import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './reading/start.ts';

const flags = globalThis as { lactofactReads?: boolean };

export default defineUnlistedScript(() => {
  if (flags.lactofactReads) return;
  flags.lactofactReads = true;
  startReader(document);
});
