/** Tests read the surfaces in English. */
import { getEnglish } from '../src/cli/english.ts';
import { speak } from '../src/ui/say.ts';

speak(getEnglish);
