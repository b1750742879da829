import { useEffect, useRef } from 'preact/hooks';
import type { ReportSubject } from '../../reports/draft.ts';
import { type ExplainServices, MatchExplained } from '../match-explained.tsx';
import { say } from '../say.ts';

export type Subject = ReportSubject & {
  /** Found by keywords, not by what the words say. */
  related?: boolean;
};

type Props = {
  subject: Subject;
  services: ExplainServices;
  onBack(): void;
  /** Opens the card in the page; left out where the sentence stands in no page. */
  onShowInPage?: (() => void) | undefined;
};

/** One match explained within popup or side panel. */
export function Explanation({ subject, services, onBack, onShowInPage }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <article>
      <div class="row spread">
        <button type="button" ref={back} onClick={onBack}>
          <span class="arrow" aria-hidden="true">
            ←
          </span>{' '}
          {say('back')}
        </button>
        {onShowInPage && (
          <button type="button" onClick={onShowInPage}>
            {say('popupShowInPage')}
          </button>
        )}
      </div>
      {subject.text && <blockquote dir="auto">{subject.text}</blockquote>}
      <div class="below">
        <MatchExplained subject={subject} related={subject.related} services={services} roomy />
      </div>
    </article>
  );
}
