import type { Match } from '../claims/match.ts';
import type { Explained } from '../knowledge/explain.ts';
import { type LinkTo, SearchRecord, Sources, VerdictLine } from './fact-check-parts.tsx';
import { inEnglish, label, language, say, sayList } from './say.ts';
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
          {say('whyContext')}: {sayList(why.context)}
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
  roomy = false,
  onOpen,
}: {
  explained: Explained;
  match: Shown;
  /** Whether the third layer is unfolded at once. */
  roomy?: boolean;
  /** Opens a fact check's page in the knowledge base. */
  onOpen(factCheck: string): void;
}) {
  const { factCheck, references } = explained;
  const { claim, answer, explanation, detail, evidenceLevel, studied, searchRecord, advice, lastChecked } =
    factCheck;
  const linkTo: LinkTo = (id) => ({ onClick: () => onOpen(id) });
  return (
    <div>
      <VerdictLine explained={explained} stance={match.stance} linkTo={linkTo} />
      <p {...inEnglish}>{answer}</p>
      {advice && (
        <p class="advice" {...inEnglish}>
          {advice}
        </p>
      )}
      <Section title={say('claim')}>
        <p {...inEnglish}>
          <strong>{claim}</strong>
        </p>
        <p {...inEnglish}>{explanation}</p>
      </Section>
      {match.why && <Why why={match.why} />}
      <details class="layer" open={roomy}>
        <summary>
          {say('sourcesAndEvidence')}{' '}
          <span class="quiet">
            {label('level', evidenceLevel)} · {sayList(studied.map((group) => label('group', group)))}
          </span>
        </summary>
        <p class="quiet">
          {say(
            'evidenceLine',
            label('level', evidenceLevel),
            sayList(studied.map((group) => label('group', group))),
          )}
        </p>
        <p {...inEnglish}>{detail}</p>
        {searchRecord && <SearchRecord record={searchRecord} />}
        <Sources references={references} />
      </details>
      <p class="quiet last">
        {say('lastChecked', lastChecked)} · {say('notAdvice')}
        {language() !== 'en' && <> {say('knowledgeLanguage')}</>}
      </p>
    </div>
  );
}
