/** Pages for the benchmark, the same at every run. */
import { seeded } from './random.ts';

const words =
  'the a of and to in that it was for on with as at by from this which had not are but they his her were one all there been their has more when who will no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  );

function prose(random: () => number, length: number): string {
  let text = '';
  while (text.length < length) {
    const count = 6 + Math.floor(random() * 16);
    const sentence = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(
      ' ',
    );
    text += `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. `;
  }
  return text;
}

const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long page</title></head><body>${body}${script ? `<script>${script}</script>` : ''}</body></html>`;

const size = 1_000_000;
const claim =
  'In rare cases men can lactate, and the heart drug digoxin causes milk in men, as the story goes.';

function paragraphs(seed: number, every: number): string {
  const random = seeded(seed);
  let body = '';
  for (let count = 1; body.length < size; count += 1) {
    // A link or emphasis every ninth word or so gives about 40 characters a text node, as articles have.
    const text = prose(random, 300 + random() * 500).replace(/((?:\S+ ){9})(\S+) /g, '$1<a href="#">$2</a> ');
    body += `<p>${text}${every > 0 && count % every === 0 ? claim : ''}</p>\n`;
  }
  return body;
}

/** About 1 MB of ordinary prose that never comes near the topic. */
export const prosePage = (): string => page(paragraphs(1, 0));

/** The same with a claim in every fiftieth paragraph. */
export const onTopicPage = (): string => page(paragraphs(2, 50));

/** About 60,000 text nodes, all in one element. */
export function nodeHeavyPage(): string {
  const random = seeded(3);
  return page(
    `<div>${Array.from({ length: 30_000 }, () => `<b>${prose(random, 10).slice(0, 22)}</b> and `).join('')}</div>`,
  );
}

/** 10,000 paragraphs come within a second; one in a thousand makes a claim. */
export const stormPage = (): string =>
  page(
    '<main><p>Some men can produce milk, though it is rare.</p></main>',
    `window.storm = async () => {
      const main = document.querySelector('main');
      const from = performance.now();
      for (let step = 0; step < 100; step += 1) {
        for (let one = 0; one < 100; one += 1) {
          const made = document.createElement('p');
          const number = step * 100 + one;
          made.textContent = number % 1000 === 500 ? 'Case ' + number + ': ${claim}' : 'Line ' + number + ' of the long list of ordinary things.';
          main.append(made);
        }
        const wait = from + (step + 1) * 10 - performance.now();
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
      }
      window.stormEnded = performance.now();
      const count = () => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0);
      while (count() < 11 && performance.now() - window.stormEnded < 10000) await new Promise((resolve) => setTimeout(resolve, 10));
      window.foundAll = performance.now();
    };`,
  );
