/**
 * `npm run score`: the shipped matcher on labelled text it was not trained on (pages and sentences by writers kept
 * apart), on typed queries and on the fact checks' own sentences, beside the cross-validated figures of the last
 * training. `--json` on one line; `--errors` lists what went wrong, grouped by stage and cue; `--off-topic FOLDER`
 * counts marks in ordinary Markdown and text files; `--save` makes these the scores that may not drop.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showAt } from '../claims/decision.ts';
import { loadKnowledge } from './knowledge-files.ts';
import { loadMatcher } from './model-file.ts';
import { printErrors } from './scoring/errors.ts';
import { offTopicScores } from './scoring/off-topic.ts';
import { type Scores, scoreAll } from './scoring/scores.ts';
import { matchingFolder } from './training/labelled.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    errors: { type: 'boolean' },
    save: { type: 'boolean' },
    'off-topic': { type: 'string' },
  },
});
const knowledge = loadKnowledge();
const matcher = loadMatcher(knowledge);
const file = join(matchingFolder, 'scores.json');
const saved = JSON.parse(readFileSync(file, 'utf8')) as Scores & { crossValidated: object };

if (values['off-topic']) {
  console.log(JSON.stringify(offTopicScores(knowledge, matcher, values['off-topic'])));
} else if (values.errors) {
  printErrors(knowledge, matcher);
} else {
  const scores = scoreAll(knowledge, matcher);
  if (values.save)
    writeFileSync(file, `${JSON.stringify({ ...scores, crossValidated: saved.crossValidated }, null, 2)}\n`);
  const all = { ...scores, crossValidated: saved.crossValidated, thresholds: showAt };
  console.log(JSON.stringify(all, null, values.json ? 0 : 2));
}
