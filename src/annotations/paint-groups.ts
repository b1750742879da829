import type { Annotation } from './annotation.ts';
import { groundReader } from './ground.ts';
import { highlightNames } from './highlight-css.ts';
import { paintedVerdict } from './painted-verdict.ts';
import type { PaintLook } from './painting.ts';

/** @returns the ranges to paint under each name; names without any are left out */
export function groupsOf(annotations: Annotation[], { underline, marked }: PaintLook): Map<string, Range[]> {
  const groups = new Map<string, Range[]>();
  const showsColours = underline === 'plain' ? () => false : groundReader();
  for (const annotation of annotations) {
    const verdict = paintedVerdict(annotation, marked);
    if (!verdict) continue;
    const style = showsColours(annotation.range) ? underline : 'plain';
    const name = highlightNames[style][verdict];
    const ranges = groups.get(name);
    if (ranges) ranges.push(annotation.range);
    else groups.set(name, [annotation.range]);
  }
  return groups;
}
