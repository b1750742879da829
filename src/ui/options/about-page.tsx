import type { Summary } from '../../knowledge/summary.ts';
import { inEnglish, say } from '../say.ts';

/** A library in the package. */
export type Licence = { name: string; version: string; licence: string; text: string };

type Props = { version: string; summaries: Summary[] | null; licences: Licence[] };

export function AboutPage({ version, summaries, licences }: Props) {
  const newest = summaries
    ?.map(({ lastChecked }) => lastChecked)
    .sort()
    .at(-1);
  return (
    <section>
      <h1>{say('about')}</h1>
      <p>{say('aboutText')}</p>
      <p class="quiet">
        {say('aboutVersion', version)}
        {summaries && newest && (
          <>
            <br />
            {say('aboutKnowledge', summaries.length, newest)}
          </>
        )}
      </p>
      <h2>{say('aboutMethodTitle')}</h2>
      <p>{say('aboutMethod')}</p>
      <h2>{say('aboutMatchingTitle')}</h2>
      <p>{say('aboutMatching')}</p>
      <h2>{say('aboutPrivacyTitle')}</h2>
      <p>{say('welcomePrivacy')}</p>
      <h2>{say('aboutLicences')}</h2>
      <p>{say('aboutLicence')}</p>
      <ul class="plain" {...inEnglish}>
        {licences.map((one) => (
          <li key={one.name}>
            <details>
              <summary>
                {one.name} {one.version} ({one.licence})
              </summary>
              <pre>{one.text}</pre>
            </details>
          </li>
        ))}
      </ul>
      <p class="quiet last">{say('notAdvice')}</p>
    </section>
  );
}
