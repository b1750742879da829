import { defineBackground } from 'wxt/utils/define-background';
import { highlightCss } from '../src/annotations/highlight-css.ts';
import { bringReader, reinject } from '../src/messages/inject.ts';
import { listen } from '../src/messages/listen.ts';
import { createService } from '../src/messages/service.ts';
import { passagesOfText } from '../src/page-text/plain-text.ts';

export default defineBackground({
  type: 'module',
  main() {
    listen(createService({ bringReader: (sender) => bringReader(sender, highlightCss), passagesOfText }));
    reinject();
  },
});
