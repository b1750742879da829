/**
 * Copies text. Pages without a secure context have no clipboard API, and some forbid it by policy: there a selected
 * text field does.
 * @param near an element of ours beside which the field may stand for a moment
 * @returns whether it was copied
 */
export async function copyText(text: string, near: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = near.ownerDocument.createElement('textarea');
    field.value = text;
    near.after(field);
    field.select();
    const copied = near.ownerDocument.execCommand('copy');
    field.remove();
    return copied;
  }
}
