import { findings, themes } from '../../knowledge/fact-check.ts';
import type { Summary } from '../../knowledge/summary.ts';
import { inEnglish, label, say } from '../say.ts';
import { VerdictBadge, verdictWords } from '../verdict-badge.tsx';
import { verdictSymbol } from '../verdict-symbol.ts';

/** The whole knowledge base as a picture: a row for each theme, a square for each claim, shaped by its finding. */
export function Overview({ summaries, hrefOf }: { summaries: Summary[]; hrefOf(id: string): string }) {
  const squaresOf = (theme: Summary['theme']) =>
    summaries
      .filter((one) => one.theme === theme)
      .sort((a, b) => findings.indexOf(a.finding) - findings.indexOf(b.finding));
  return (
    <table class="overview">
      <caption>
        {say('overviewCaption')}
        <span class="row">
          {findings.map((finding) => (
            <span key={finding} class="row">
              <VerdictBadge verdict={finding} kind="fact" stance="asserts" />
              <span class="quiet">{summaries.filter((one) => one.finding === finding).length}</span>
            </span>
          ))}
        </span>
      </caption>
      <tbody>
        {themes.map((theme) => {
          const squares = squaresOf(theme);
          if (squares.length === 0) return null;
          return (
            <tr key={theme}>
              <th scope="row">
                {label('theme', theme)} <span class="quiet">{squares.length}</span>
              </th>
              <td>
                {squares.map((one) => {
                  const words = verdictWords({ verdict: one.finding, kind: one.kind, stance: 'asserts' });
                  return (
                    <a
                      key={one.id}
                      href={hrefOf(one.id)}
                      class="square"
                      style={`--tone: var(--${one.finding})`}
                      title={`${words}: ${one.claim}`}
                    >
                      <span aria-hidden="true">{verdictSymbol[one.finding]}</span>
                      <span class="unseen">
                        {words}: <span {...inEnglish}>{one.claim}</span>
                      </span>
                    </a>
                  );
                })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
