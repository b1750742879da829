/** Underlines as web pages will have them, painted with the same rules on a light and on a dark ground. */
import { useEffect, useRef } from 'preact/hooks';
import { highlightCss, highlightNames, overlayCss } from '../../annotations/highlight-css.ts';
import type { Verdict } from '../../claims/match.ts';
import { type UnderlineStyle, verdicts } from '../../settings/settings.ts';
import { say } from '../say.ts';
import { verdictWords } from '../verdict-badge.tsx';

/** Where pages get the overlay, its rules are shown on the words themselves. */
const paintsHighlights = () => 'highlights' in CSS && !window.matchMedia('(forced-colors: active)').matches;

function adoptRules(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paintsHighlights() ? highlightCss : overlayCss);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

export function Preview({ underline, marked }: { underline: UnderlineStyle; marked: readonly Verdict[] }) {
  const host = useRef<HTMLElement>(null);
  const overlaid = !paintsHighlights();
  useEffect(adoptRules, []);
  useEffect(() => {
    if (overlaid) return;
    const names = highlightNames[underline];
    for (const verdict of marked) {
      const ranges = [...(host.current?.querySelectorAll(`[data-verdict=${verdict}]`) ?? [])].map(
        (element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return range;
        },
      );
      CSS.highlights.set(names[verdict], new Highlight(...ranges));
    }
    return () => {
      for (const verdict of marked) CSS.highlights.delete(names[verdict]);
    };
  }, [underline, marked, overlaid]);
  return (
    <figure class="preview" ref={host}>
      <figcaption>{say('optionsPreview')}</figcaption>
      {(['light', 'dark'] as const).map((ground) => (
        <p key={ground} class={ground}>
          {verdicts.map((verdict) => (
            <span key={verdict}>
              <span
                data-verdict={verdict}
                class={overlaid && marked.includes(verdict) ? highlightNames[underline][verdict] : undefined}
              >
                {verdictWords({ verdict, kind: 'fact', stance: 'asserts' })}
              </span>{' '}
            </span>
          ))}
        </p>
      ))}
    </figure>
  );
}
