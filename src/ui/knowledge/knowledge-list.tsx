/** The knowledge base as a list: picture, search, filters, and every claim that passes them. */
import { useEffect, useState } from 'preact/hooks';
import { evidenceLevels, findings, themes } from '../../knowledge/fact-check.ts';
import { type Filter, type Summary, select } from '../../knowledge/summary.ts';
import { findingWords } from '../../knowledge/wording.ts';
import { hashOf } from '../options/route.ts';
import { inEnglish, label, say } from '../say.ts';
import { VerdictBadge } from '../verdict-badge.tsx';
import { Overview } from './overview.tsx';

type SelectProps<Value extends string> = {
  label: string;
  any: string;
  value: Value | '';
  labels: [value: Value, label: string][];
  onChange(value: Value | ''): void;
};

function Select<Value extends string>({ label, any, value, labels, onChange }: SelectProps<Value>) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Value | '')}>
        <option value="">{any}</option>
        {labels.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

const hrefOf = (id: string) => hashOf({ page: 'fact-check', id });

type Props = {
  summaries: Summary[];
  filter: Filter;
  search: string;
  /** Ids of the fact checks that fit typed words, best first. */
  find(text: string): Promise<string[]>;
  onChange(filter: Filter, search: string): void;
};

export function KnowledgeList({ summaries, filter, search, find, onChange }: Props) {
  const [found, setFound] = useState<string[] | null>(null);
  useEffect(() => {
    let current = true;
    if (search.trim() === '') setFound(null);
    else void find(search).then((ids) => current && setFound(ids));
    return () => {
      current = false;
    };
  }, [search, find]);
  // Back at a search whose answer is still under way: better nothing than everything for a moment.
  const waiting = found === null && search.trim() !== '';
  const shown = waiting ? [] : select(summaries, filter, found);
  const change = (part: Partial<Filter>) => onChange({ ...filter, ...part }, search);
  const newest = summaries
    .map(({ lastChecked }) => lastChecked)
    .sort()
    .at(-1);

  return (
    <section>
      <h1>{say('knowledgeTitle')}</h1>
      <p>{say('knowledgeIntro', summaries.length, newest ?? '')}</p>
      <Overview summaries={summaries} hrefOf={hrefOf} />
      <search class="filters">
        <label>
          {say('search')}
          <input
            type="search"
            value={search}
            placeholder={say('searchPlaceholder')}
            onInput={(event) => onChange(filter, event.currentTarget.value)}
          />
        </label>
        <Select
          label={say('findingFilter')}
          any={say('anyFinding')}
          value={filter.finding}
          labels={findings.map((one) => [one, findingWords(say, one)])}
          onChange={(finding) => change({ finding })}
        />
        <Select
          label={say('levelFilter')}
          any={say('anyLevel')}
          value={filter.evidenceLevel}
          labels={evidenceLevels.map((one) => [one, label('level', one)])}
          onChange={(evidenceLevel) => change({ evidenceLevel })}
        />
        <Select
          label={say('themeFilter')}
          any={say('anyTheme')}
          value={filter.theme}
          labels={themes.map((one) => [one, label('theme', one)])}
          onChange={(theme) => change({ theme })}
        />
        <button type="button" onClick={() => onChange({ finding: '', evidenceLevel: '', theme: '' }, '')}>
          {say('clearFilters')}
        </button>
      </search>
      <p role="status" class="quiet">
        {waiting ? say('loading') : say('shownOf', shown.length, summaries.length)}
      </p>
      {shown.length === 0 && !waiting && <p>{say('noneShown')}</p>}
      <ul class="claims">
        {shown.map((one) => (
          <li key={one.id}>
            <a href={hrefOf(one.id)} style={`--tone: var(--${one.finding})`}>
              <VerdictBadge verdict={one.finding} kind={one.kind} stance="asserts" />
              <span class="sentence" {...inEnglish}>
                <strong>{one.claim}</strong> {one.answer}
              </span>
              <span class="quiet">{label('level', one.evidenceLevel)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
