/** What is selected in a document, and where. */
import type { Anchor } from '../../src/annotations/window.ts';

export type Selected = { text: string; anchor: Anchor };

const isField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/**
 * @param told what the browser says is selected; empty when it doesn't say, and then only the document that has the
 * focus answers
 * @returns `null` where nothing is selected
 */
export function selectedIn(document: Document, told: string): Selected | null {
  if (told === '' && !document.hasFocus()) return null;
  const field = document.activeElement;
  if (isField(field)) {
    const own = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0).trim();
    if (own) return { text: own, anchor: { box: () => field.getBoundingClientRect() } };
  }
  const selection = document.getSelection();
  const text = (selection?.toString() || told).trim();
  if (!text) return null;
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  const place = range ?? document.body ?? document.documentElement;
  return { text, anchor: { box: () => place.getBoundingClientRect() } };
}
