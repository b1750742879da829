/** The first-run page: the three things one can do, and an article to try them on. */
import { inEnglish, say } from './say.ts';

/**
 * English, as the matcher reads English: every verdict, one denial, questions, and a sentence on mothers that must
 * stay unmarked.
 */
const article = {
  title: 'Milk from men: what is told, and what is known',
  paragraphs: [
    'Can men make milk? Few questions collect so many half-truths.',
    'Men cannot produce milk. That is the short answer one hears most. In rare cases men can lactate. A tumour of the pituitary gland can make a man produce milk.',
    'Many lists name a medicine, too. The heart drug digoxin causes milk in men. To make it happen on purpose, men need oestrogen and prolactin by injection. One website even puts a number on it: sixty percent of men lactate at some time in their lives. Mothers, of course, make milk every day, and nobody counts it.',
    'Then there are the stories from the war. Thousands of prisoners of war lactated in Japanese camps. Men lactated while they were still prisoners in the camps. Would your grandfather have told you?',
  ],
};

type Props = {
  /** Keys of commands by name; empty where none are set. */
  keys: Record<string, string>;
  onOptions(): void;
};

export function Welcome({ keys, onOptions }: Props) {
  const next = keys['next-claim'];
  const open = keys._execute_action;
  return (
    <div class="surface page welcome">
      <header>
        <h1>{say('welcomeTitle')}</h1>
        <p>{say('welcomeIntro')}</p>
      </header>
      <ol class="steps">
        <li>
          <h2>{say('welcomeReadTitle')}</h2>
          <p>{say('welcomeRead')}</p>
          {next && <p class="quiet">{say('welcomeReadKeys', next)}</p>}
        </li>
        <li>
          <h2>{say('welcomeCheckTitle')}</h2>
          <p>{say('welcomeCheck', say('menuCheckSelection'))}</p>
          <p class="quiet">{say('welcomePin')}</p>
          {open && <p class="quiet">{say('welcomeCheckKeys', open)}</p>}
        </li>
        <li>
          <h2>{say('welcomeReportTitle')}</h2>
          <p>{say('welcomeReport')}</p>
        </li>
      </ol>
      <section aria-label={say('welcomeArticle')} class="article">
        <p class="quiet">{say('welcomeArticle')}</p>
        <article {...inEnglish}>
          <h2>{article.title}</h2>
          {article.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
      </section>
      <footer>
        <p>
          {say('welcomePrivacy')} {say('notAdvice')}
        </p>
        <p>
          <button type="button" onClick={onOptions}>
            {say('welcomeToOptions')}
          </button>
        </p>
      </footer>
    </div>
  );
}
