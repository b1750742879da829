import { useContext, useState } from 'preact/hooks';
import { citationText } from '../../knowledge/citation.ts';
import type { Explained } from '../../knowledge/explain.ts';
import { FactCheckLink, type LinkTo, SearchRecord, Sources, VerdictLine } from '../fact-check-parts.tsx';
import { inEnglish, label, say } from '../say.ts';
import { Section, SectionLevel } from '../section.tsx';
import { VerdictBadge } from '../verdict-badge.tsx';
import { EvidenceLadder, StudiedFigure } from './evidence-pictures.tsx';

function Variants({ explained: { factCheck }, linkTo }: { explained: Explained; linkTo: LinkTo }) {
  if (factCheck.variants.length === 0) return null;
  return (
    <Section title={say('variants')}>
      <ul class="plain">
        {factCheck.variants.map(({ says, finding, factCheck: own }) => (
          <li key={says} class="row">
            <VerdictBadge verdict={finding} kind={factCheck.kind} stance="asserts" />
            {own ? (
              <FactCheckLink to={{ id: own, claim: says, finding, kind: factCheck.kind }} linkTo={linkTo} />
            ) : (
              <span {...inEnglish}>{says}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CopyCitation({ explained, version }: { explained: Explained; version: string }) {
  const [told, setTold] = useState('');
  return (
    <p class="row">
      <button
        type="button"
        onClick={() =>
          navigator.clipboard.writeText(citationText(explained, version, say)).then(
            () => setTold(say('copied')),
            () => setTold(say('copyFailed')),
          )
        }
      >
        {say('copyCitation')}
      </button>
      <span role="status">{told}</span>
    </p>
  );
}

type Props = {
  explained: Explained;
  linkTo: LinkTo;
  /** Of the extension, for citations; left out where nothing can be copied (the printed edition). */
  version?: string;
};

/** A fact check as a page of its own: everything the knowledge base holds of it. */
export function FactCheckPage({ explained, linkTo, version }: Props) {
  const { factCheck, references, related } = explained;
  const alone = useContext(SectionLevel) === 2;
  return (
    <article class="fact-check" id={alone ? undefined : factCheck.id}>
      {alone && <p class="quiet">{label('theme', factCheck.theme)}</p>}
      {alone ? (
        <h1 tabIndex={-1} {...inEnglish}>
          {factCheck.claim}
        </h1>
      ) : (
        <h3 class="claim" {...inEnglish}>
          {factCheck.claim}
        </h3>
      )}
      <VerdictLine explained={explained} stance="asserts" linkTo={linkTo} />
      <p {...inEnglish}>
        <strong>{factCheck.answer}</strong>
      </p>
      <p {...inEnglish}>{factCheck.explanation}</p>
      {factCheck.advice && (
        <p class="advice" {...inEnglish}>
          {factCheck.advice}
        </p>
      )}
      <div class="pictures">
        <EvidenceLadder level={factCheck.evidenceLevel} />
        <StudiedFigure studied={factCheck.studied} />
      </div>
      <Section title={say('detail')}>
        <p {...inEnglish}>{factCheck.detail}</p>
      </Section>
      {factCheck.searchRecord && <SearchRecord record={factCheck.searchRecord} />}
      <Variants explained={explained} linkTo={linkTo} />
      <Sources references={references} full />
      {version && <CopyCitation explained={explained} version={version} />}
      {related.length > 0 && (
        <Section title={say('related')}>
          <ul>
            {related.map((one) => (
              <li key={one.id}>
                <FactCheckLink to={one} linkTo={linkTo} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={say('history')}>
        <ul>
          {factCheck.history.map(({ date, change }) => (
            <li key={`${date} ${change}`}>
              <time dateTime={date}>{date}</time> <span {...inEnglish}>{change}</span>
            </li>
          ))}
        </ul>
      </Section>
      <p class="quiet">
        {say('lastChecked', factCheck.lastChecked)}. {say('notAdvice')}
      </p>
    </article>
  );
}
