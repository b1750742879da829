/** Brings a range into the middle of the view, inside containers that scroll, too. */
export function scrollToRange(range: Range): void {
  const at = range.startContainer;
  const element = at instanceof Element ? at : at.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A long paragraph may be in the middle with its sentence far away.
  const { top, bottom, height } = range.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight)
    window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: 'instant' });
}
