/** What the reader has chosen. Stored where the browser syncs it; anything unreadable falls back to its default. */
import * as v from 'valibot';
import type { Verdict } from '../claims/match.ts';

/** Most serious first. */
export const verdicts = [
  'refuted',
  'unsupported',
  'misleading',
  'partly-supported',
  'supported',
] as const satisfies Verdict[];

export const readingModes = ['everywhere', 'on-click', 'off'] as const;
/** `colour-blind-safe`: hues that stay apart for all common forms; `plain`: shapes only, in the text's own colour. */
export const underlineStyles = ['standard', 'colour-blind-safe', 'plain'] as const;
/** What appears when the pointer rests on an underlined sentence. */
export const hintModes = ['answer', 'verdict', 'off'] as const;

const settingsSchema = v.object({
  /** Where pages are read. */
  reading: v.fallback(v.picklist(readingModes), 'everywhere'),
  /** Verdicts that are underlined; the list shows all. */
  marked: v.fallback(v.array(v.picklist(verdicts)), [...verdicts]),
  underline: v.fallback(v.picklist(underlineStyles), 'standard'),
  hints: v.fallback(v.picklist(hintModes), 'answer'),
  /** Whether a live region tells screen readers how many claims a page makes. */
  announce: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type UnderlineStyle = Settings['underline'];

/** @param stored anything */
export const parseSettings = (stored: unknown): Settings =>
  v.parse(settingsSchema, typeof stored === 'object' && stored !== null ? stored : {});

export const defaultSettings: Settings = parseSettings({});

/** A site's own switch; a site that has none follows the reading mode. */
export type SiteSwitch = 'on' | 'off';
/** By host name. */
export type Sites = Record<string, SiteSwitch>;

/** @returns the host that the site switch speaks of; empty for pages that belong to no site */
export function siteOf(address: string): string {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.hostname : '';
}

/**
 * @param typed a site's name, or an address copied from somewhere
 * @returns its host; empty for what is neither
 */
export function hostOf(typed: string): string {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return '';
  const site = siteOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return site.includes('.') || site === 'localhost' ? site : '';
}

/** Whether a page of a site is read, and if not, why. */
export type Permission = 'read' | 'on-click' | 'off' | 'off-here';

export function permissionFor(
  { reading }: Pick<Settings, 'reading'>,
  own: SiteSwitch | undefined,
): Permission {
  if (reading === 'off') return 'off';
  if (own === 'off') return 'off-here';
  return reading === 'on-click' && own !== 'on' ? 'on-click' : 'read';
}

/**
 * @param permission the site's present one
 * @returns the switch that turns it round; `undefined` where no site switch can, because all reading is off
 */
export function toggled(
  { reading }: Pick<Settings, 'reading'>,
  permission: Permission,
): SiteSwitch | null | undefined {
  if (permission === 'off') return undefined;
  if (permission === 'read') return 'off';
  return reading === 'on-click' ? 'on' : null;
}
