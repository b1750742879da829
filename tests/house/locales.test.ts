import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'public/_locales');
type Messages = Record<string, { message: string; description?: string }>;
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));
const english = read('en');
const locales = readdirSync(folder);
const others = locales.filter((locale) => locale !== 'en');
const languageOf = (locale: string) => locale.replace('_', '-');

/** Plural forms: the name without its category, for every message that has an `_other`. */
const counted = Object.keys(english).flatMap((key) =>
  key.endsWith('_other') ? key.slice(0, -'_other'.length) : [],
);
const isForm = (key: string) => counted.some((name) => key.startsWith(`${name}_`));
const places = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('the languages of the interface', () => {
  it('are English, German, Spanish, French and Portuguese', () => {
    expect(locales.sort()).toEqual(['de', 'en', 'es', 'fr', 'pt_BR', 'pt_PT'].sort());
  });

  it.each(others)('%s has every message, and none besides', (locale) => {
    const single = (messages: Messages) => Object.keys(messages).filter((key) => !isForm(key));
    expect(single(read(locale)).sort()).toEqual(single(english).sort());
  });

  it.each(locales)('%s has every plural form its language needs', (locale) => {
    const messages = read(locale);
    const { pluralCategories } = new Intl.PluralRules(languageOf(locale)).resolvedOptions();
    const missing = counted.flatMap((name) =>
      pluralCategories.map((category) => `${name}_${category}`).filter((key) => !messages[key]?.message),
    );
    expect(missing).toEqual([]);
  });

  it.each(others)('%s fills in the same values as English', (locale) => {
    const messages = read(locale);
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const source = english[key] ?? english[key.replace(/_[a-z]+$/, '_other')];
      // "One claim" need not be written with a number.
      const wanted = places(source?.message ?? '').filter((place) => !(isForm(key) && place === '$1'));
      const given = places(message).filter((place) => !(isForm(key) && place === '$1'));
      return JSON.stringify(wanted) !== JSON.stringify(given);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(locales)('%s keeps to what browsers and stores can show', (locale) => {
    const messages = read(locale);
    expect(messages.language?.message).toBe(languageOf(locale));
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(messages.badgeOff?.message.length).toBeLessThanOrEqual(4);
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it.each(others)('%s is translated', (locale) => {
    const messages = read(locale);
    const same = Object.keys(english).filter(
      (key) => (english[key]?.message.length ?? 0) > 24 && messages[key]?.message === english[key]?.message,
    );
    expect(same).toEqual([]);
  });

  it('hold no message that nothing shows', () => {
    const files = ['src', 'entrypoints'].flatMap((place) =>
      readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ts|tsx|html)$/.test(name))
        .map((name) => join(root, place, name)),
    );
    const code = [...files, join(root, 'wxt.config.ts')]
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const groups = [...code.matchAll(/label\(\s*'(\w+)'/g)].map(([, group]) => `${group}_`);
    const built = ['finding_', 'said_', 'headline_', 'attribution_', 'denial_', ...groups];
    const unused = Object.keys(english).filter((key) => {
      const name = isForm(key) ? key.replace(/_[a-z]+$/, '') : key;
      if (built.some((start) => key.startsWith(start))) return false;
      return !new RegExp(`['_]${name}(?:'|__)`).test(code);
    });
    expect(unused).toEqual([]);
  });
});
