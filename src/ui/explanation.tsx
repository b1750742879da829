import { useEffect, useRef } from 'preact/hooks';
import type { ReportSubject } from '../reports/draft.ts';
import { type ExplainServices, MatchExplained } from './match-explained.tsx';
import { say } from './say.ts';

export type Subject = ReportSubject;

type Props = {
  subject: Subject;
  related?: boolean;
  services: ExplainServices;
  onBack(): void;
};

/** One match explained within popup or side panel. */
export function Explanation({ subject, related, services, onBack }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <article>
      <button type="button" ref={back} onClick={onBack}>
        <span class="arrow" aria-hidden="true">
          ←
        </span>{' '}
        {say('back')}
      </button>
      {subject.text && <blockquote dir="auto">{subject.text}</blockquote>}
      <div style="margin-top: 10px">
        <MatchExplained subject={subject} related={related} services={services} roomy />
      </div>
    </article>
  );
}
