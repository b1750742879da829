/** What each call's input must look like: the background believes nothing it is sent. */
import * as v from 'valibot';
import { muteSchema } from '../reports/mute.ts';
import { reportSchema } from '../reports/report.ts';
import type { CallName } from './calls.ts';

const line = v.pipe(v.string(), v.maxLength(20_000));
const id = v.pipe(v.string(), v.maxLength(100));

const passage = v.strictObject({
  id,
  text: line,
  kind: v.picklist(['heading', 'sentence', 'bullet']),
  title: line,
  headings: v.pipe(v.array(line), v.maxLength(10)),
  before: v.pipe(v.array(line), v.maxLength(3)),
  leadIn: line,
});

const match = v.strictObject({
  passage: id,
  factCheck: v.nullable(id),
  kind: v.picklist(['fact', 'attribution']),
  stance: v.picklist(['asserts', 'denies']),
  verdict: v.nullable(v.picklist(['supported', 'partly-supported', 'misleading', 'unsupported', 'refuted'])),
  confidence: v.number(),
  shown: v.picklist(['inline', 'list']),
  why: v.strictObject({
    words: v.array(line),
    context: v.array(line),
    differs: v.array(v.strictObject({ page: line, factCheck: line })),
  }),
});

const matched = v.strictObject({
  passage: id,
  text: line,
  heading: line,
  before: line,
  matches: v.array(match),
});

const nothing = v.optional(v.undefined_());
const report = v.strictObject({ report: reportSchema });
const factCheck = v.strictObject({ factCheck: id });
const tab = v.strictObject({ tabId: v.number() });

/** Most passages a page may send in one call. */
const mostPassages = 200;

const shapes = {
  onTopic: nothing,
  hello: nothing,
  findClaims: v.strictObject({ passages: v.pipe(v.array(passage), v.maxLength(mostPassages)) }),
  showMatches: v.strictObject({
    title: line,
    matched: v.pipe(v.array(matched), v.maxLength(5000)),
    coverage: v.strictObject({ characters: v.number(), passages: v.number(), open: v.number() }),
  }),
  explain: factCheck,
  saveReport: report,
  openFactCheck: factCheck,
  summaries: nothing,
  search: v.strictObject({ text: line }),
  tabState: tab,
  readTab: tab,
  check: v.strictObject({ text: v.pipe(v.string(), v.maxLength(200_000)) }),
  reports: nothing,
  deleteReport: v.strictObject({ id }),
  saveMute: v.strictObject({ mute: muteSchema }),
  deleteMute: v.strictObject({ id }),
  switchOffHere: nothing,
  exportData: nothing,
  deleteEverything: nothing,
} satisfies Partial<Record<CallName, v.GenericSchema>>;

export type ReceivedCall = keyof typeof shapes;

/** What a page may ask. The extension's own pages may ask anything: the first-run page reads itself. */
const pageCalls: ReceivedCall[] = [
  'onTopic',
  'hello',
  'findClaims',
  'showMatches',
  'explain',
  'saveReport',
  'openFactCheck',
  'check',
  'saveMute',
  'deleteMute',
  'switchOffHere',
];
export type From = 'page' | 'own';

/**
 * @param message anything
 * @param from who sent it
 * @returns the call and its checked input
 * @throws Error naming what is wrong, for a wrong shape or a sender that may not ask this
 */
export function receive(message: unknown, from: From): { call: ReceivedCall; input: unknown } {
  const envelope = v.parse(v.strictObject({ call: v.string(), input: v.optional(v.unknown()) }), message);
  const call = envelope.call as ReceivedCall;
  if (!Object.hasOwn(shapes, call)) throw new Error(`There is no call "${envelope.call}".`);
  if (from === 'page' && !pageCalls.includes(call)) throw new Error(`The call "${call}" is not for a page.`);
  return { call, input: v.parse(shapes[call], envelope.input) };
}
