import type { Match } from '../claims/match.ts';
import { verdictOf } from '../claims/verdict.ts';
import type { Explained } from '../knowledge/explain.ts';
import type { FactCheck } from '../knowledge/fact-check.ts';
import { headline } from '../knowledge/wording.ts';
import { certaintyLabel, readLabel, strings } from './strings.ts';
import { VerdictBadge } from './verdict-badge.tsx';

type Shown = Pick<Match, 'stance'> & { why?: Match['why'] };

function Why({ why }: { why: Match['why'] }) {
  if (why.words.length + why.context.length + why.differs.length === 0) return null;
  return (
    <section>
      <h2>{strings.why}</h2>
      <p>
        {strings.whyWords}:{' '}
        {why.words.map((word, index) => [index > 0 ? ', ' : '', <mark key={word}>{word}</mark>])}
      </p>
      {why.context.length > 0 && (
        <p>
          {strings.whyContext}: {why.context.join(', ')}
        </p>
      )}
      {why.differs.map((pair) => (
        <p key={pair.page}>{strings.differs(pair)}</p>
      ))}
    </section>
  );
}

function SearchRecord({ record }: { record: NonNullable<FactCheck['searchRecord']> }) {
  return (
    <section>
      <h2>{strings.searchRecord}</h2>
      <p>
        {strings.searched(record.date)}: {record.places.join('; ')}.
      </p>
      <p>
        {strings.terms}: {record.terms.join('; ')}.
      </p>
      <p>{record.result}</p>
      <p>
        {strings.wouldChange}: {record.wouldChange}
      </p>
    </section>
  );
}

function Sources({ references }: Pick<Explained, 'references'>) {
  if (references.length === 0) return null;
  return (
    <section>
      <h2>{strings.sources}</h2>
      <ol>
        {references.map(({ text, link, says, read }) => (
          <li key={text}>
            {link ? (
              <a href={link} target="_blank" rel="noreferrer noopener">
                {text}
              </a>
            ) : (
              text
            )}
            <p class="quiet">
              {says} ({readLabel[read]})
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/**
 * A fact check in three layers: verdict in words that follow certainty; explanation and why this sentence;
 * evidence, sources and search record.
 */
export function FactCheckView({ explained, match }: { explained: Explained; match: Shown }) {
  const { factCheck, references } = explained;
  return (
    <div>
      <div class="row">
        <VerdictBadge verdict={verdictOf(factCheck.finding, match.stance)} />
        {factCheck.finding === 'unsupported' ? (
          <span class="quiet">{strings.unsupportedHint}</span>
        ) : (
          <span class="quiet">{certaintyLabel[factCheck.certainty]}</span>
        )}
        {factCheck.kind === 'attribution' && <span class="quiet">{strings.attributionLabel}</span>}
      </div>
      <p class="headline">{headline(factCheck, match.stance)}</p>
      <p>{factCheck.answer}</p>
      <h2>{strings.claim}</h2>
      <p>{factCheck.claim}</p>
      <p>{factCheck.explanation}</p>
      {match.why && <Why why={match.why} />}
      <h2>{strings.evidence}</h2>
      <p>{strings.evidenceLine(factCheck)}</p>
      <details>
        <summary>{strings.detail}</summary>
        <p>{factCheck.detail}</p>
      </details>
      {factCheck.searchRecord && <SearchRecord record={factCheck.searchRecord} />}
      <Sources references={references} />
      {factCheck.advice && <p class="headline">{factCheck.advice}</p>}
      <p class="quiet" style="margin-top: 12px">
        {strings.lastChecked(factCheck.lastChecked)}. {strings.notAdvice}
      </p>
    </div>
  );
}
