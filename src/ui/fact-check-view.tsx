import type { Match } from '../claims/match.ts';
import type { Explained } from '../knowledge/explain.ts';
import { type LinkTo, SearchRecord, Sources, VerdictLine } from './fact-check-parts.tsx';
import { label, say, sayList } from './say.ts';
import { Section } from './section.tsx';

type Shown = Pick<Match, 'stance'> & { why?: Match['why'] };

function Why({ why }: { why: Match['why'] }) {
  if (why.words.length + why.context.length + why.differs.length === 0) return null;
  return (
    <Section title={say('why')}>
      <p>
        {say('whyWords')}:{' '}
        {why.words.map((word, index) => [index > 0 ? ', ' : '', <mark key={word}>{word}</mark>])}
      </p>
      {why.context.length > 0 && (
        <p>
          {say('whyContext')}: {why.context.join(', ')}
        </p>
      )}
      {why.differs.map((pair) => (
        <p key={pair.page}>{say('differs', pair.page, pair.factCheck)}</p>
      ))}
    </Section>
  );
}

/**
 * The fact check behind a match in three layers: verdict in words that follow certainty; explanation and why
 * this sentence; evidence, sources and search record.
 */
export function FactCheckView({
  explained,
  match,
  onOpen,
}: {
  explained: Explained;
  match: Shown;
  /** Opens a fact check's page in the knowledge base. */
  onOpen(factCheck: string): void;
}) {
  const { factCheck, references } = explained;
  const linkTo: LinkTo = (id) => ({ onClick: () => onOpen(id) });
  return (
    <div>
      <VerdictLine explained={explained} stance={match.stance} linkTo={linkTo} />
      <p>{factCheck.answer}</p>
      <Section title={say('claim')}>
        <p>{factCheck.claim}</p>
        <p>{factCheck.explanation}</p>
      </Section>
      {match.why && <Why why={match.why} />}
      <Section title={say('evidence')}>
        <p>
          {say(
            'evidenceLine',
            label('level', factCheck.evidenceLevel),
            sayList(factCheck.studied.map((group) => label('group', group))),
          )}
        </p>
        <details>
          <summary>{say('detail')}</summary>
          <p>{factCheck.detail}</p>
        </details>
      </Section>
      {factCheck.searchRecord && <SearchRecord record={factCheck.searchRecord} />}
      <Sources references={references} />
      {factCheck.advice && <p class="headline">{factCheck.advice}</p>}
      <p>
        <button type="button" class="link" onClick={() => onOpen(factCheck.id)}>
          {say('openInKnowledge')}
        </button>
      </p>
      <p class="quiet" style="margin-top: 12px">
        {say('lastChecked', factCheck.lastChecked)}. {say('notAdvice')}
      </p>
    </div>
  );
}
