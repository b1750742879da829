/**
 * Every word the surfaces show that isn't part of the knowledge base: looked up in public/_locales, in the language
 * that the browser chose. This room knows no extension API, so each surface hands in the look-up once (`speak`).
 */
import type { MessageKey, Say, Snake } from '../knowledge/wording.ts';

/** The browser's `i18n.getMessage`, or the like: an unknown name gives an empty text. */
export type GetMessage = (name: string, values: string[]) => string;

let getMessage: GetMessage = () => '';

/** Tells this surface where its words come from; to be called before anything is rendered. */
export function speak(from: GetMessage): void {
  getMessage = from;
}

/** Language code of the words shown, which may differ from the browser's: it has languages that we lack. */
export const language = (): string => getMessage('language', []) || 'en';

/** Writing direction of the words shown. */
export const direction = (): 'ltr' | 'rtl' => (getMessage('direction', []) === 'rtl' ? 'rtl' : 'ltr');

const number = (value: number) => new Intl.NumberFormat(language()).format(value);

/**
 * @param key a message of public/_locales/en/messages.json
 * @param values what stands for `$1`, `$2` …; numbers are written as the language does
 */
export const say: Say = (key, ...values) =>
  getMessage(
    key,
    values.map((value) => (typeof value === 'number' ? number(value) : value)),
  );

/** Messages that come in plural forms: `name_one`, `name_other`, and what else a language needs. */
type Counted = MessageKey extends infer Key ? (Key extends `${infer Name}_other` ? Name : never) : never;

/**
 * @param name of a message with plural forms
 * @param count chooses the form (CLDR categories) and stands for `$1`
 * @param values what stands for `$2` …
 */
export function sayCount(name: Counted, count: number, ...values: (string | number)[]): string {
  const category = new Intl.PluralRules(language()).select(count);
  const all = [count, ...values].map((value) => (typeof value === 'number' ? number(value) : value));
  return getMessage(`${name}_${category}`, all) || getMessage(`${name}_other`, all);
}

/** A list as the language writes it: “a, b, c”. */
export const sayList = (items: string[]): string =>
  new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(items);

/**
 * The words for a value of the data. The compiler refuses a group of values that lacks a message.
 * @param group 'certainty', 'level', 'group', 'theme', 'read', 'reason' …
 */
export function label<const Group extends string, const Value extends string>(
  group: Group,
  value: Value & (`${Group}_${Snake<Value>}` extends MessageKey ? unknown : never),
): string {
  return getMessage(`${group}_${value.replaceAll('-', '_')}`, []);
}

/** Attributes of text that comes from the knowledge base, which is written in English whatever the interface speaks. */
export const inEnglish = { lang: 'en', dir: 'ltr' } as const;
