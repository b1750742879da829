/** Parts of a fact check that card, popup, knowledge base and its printed edition share. */
import type { Stance } from '../claims/match.ts';
import { verdictOf } from '../claims/verdict.ts';
import type { Explained, Named } from '../knowledge/explain.ts';
import type { FactCheck } from '../knowledge/fact-check.ts';
import { headline } from '../knowledge/wording.ts';
import { inEnglish, label, language, say } from './say.ts';
import { Section } from './section.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

/** How another fact check is reached: an address within the same page, or something to do. */
export type LinkTo = (id: string) => { href: string } | { onClick(): void };

export function FactCheckLink({ to, linkTo }: { to: Named; linkTo: LinkTo }) {
  const link = linkTo(to.id);
  if ('href' in link)
    return (
      <a href={link.href} {...inEnglish}>
        {to.claim}
      </a>
    );
  return (
    <button type="button" class="link" onClick={link.onClick} {...inEnglish}>
      {to.claim}
    </button>
  );
}

/** Verdict, certainty and the headline that follows from both; an attribution leads on to its substance. */
export function VerdictLine({
  explained: { factCheck, substance },
  stance,
  linkTo,
}: {
  explained: Explained;
  stance: Stance;
  linkTo: LinkTo;
}) {
  const { finding, certainty, kind } = factCheck;
  return (
    <>
      <div class="row">
        <VerdictBadge verdict={verdictOf(finding, stance)} kind={kind} stance={stance} />
        <span class="quiet">
          {finding === 'unsupported' ? say('unsupportedHint') : label('certainty', certainty)}
        </span>
        {kind === 'attribution' && <span class="quiet">{say('attributionLabel')}</span>}
      </div>
      <p class="headline">{headline(say, factCheck, stance)}</p>
      {substance && (
        <p>
          {say('substance')} <FactCheckLink to={substance} linkTo={linkTo} />
        </p>
      )}
    </>
  );
}

export function SearchRecord({ record }: { record: NonNullable<FactCheck['searchRecord']> }) {
  return (
    <Section title={say('searchRecord')}>
      <p>
        {say('searched', record.date)}: <span {...inEnglish}>{record.places.join('; ')}.</span>
      </p>
      <p>
        {say('terms')}: <span {...inEnglish}>{record.terms.join('; ')}.</span>
      </p>
      <p {...inEnglish}>{record.result}</p>
      <p>
        {say('wouldChange')}: <span {...inEnglish}>{record.wouldChange}</span>
      </p>
    </Section>
  );
}

/** References as a numbered list, each with what it says and how far it was read. */
export function Sources({ references, full }: Pick<Explained, 'references'> & { full?: boolean }) {
  if (references.length === 0) return null;
  return (
    <Section title={say('sources')}>
      <ol>
        {references.map(({ text, link, says, read, retraction }) => (
          <li key={text} {...inEnglish}>
            {link ? (
              <a href={link} target="_blank" rel="noreferrer noopener">
                {text}
              </a>
            ) : (
              text
            )}
            <p class="quiet">
              {says} <span lang={language()}>({label('read', read)})</span>
            </p>
            {full && retraction && (
              <p class="quiet" lang={language()} dir="auto">
                {say('retraction', retraction)}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
