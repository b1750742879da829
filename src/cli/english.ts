/** The interface's words in English, for exports, the command line and tests: no browser looks them up there. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Say } from '../knowledge/wording.ts';
import type { GetMessage } from '../ui/say.ts';

/** Fills `$1` to `$9` as browsers do. */
export const getEnglish: GetMessage = (name, values) =>
  (messages as Record<string, { message: string } | undefined>)[name]?.message.replace(
    /\$([1-9])/g,
    (_all, place) => values[Number(place) - 1] ?? '',
  ) ?? '';

export const sayEnglish: Say = (key, ...values) => getEnglish(key, values.map(String));
