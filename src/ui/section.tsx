import { type ComponentChildren, createContext, h } from 'preact';
import { useContext } from 'preact/hooks';

/** Level of a section's heading: where a fact check is one of many on a page, its sections stand deeper. */
export const SectionLevel = createContext<2 | 4>(2);

/** A part of a fact check under its own heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      {h(`h${useContext(SectionLevel)}`, null, title)}
      {children}
    </section>
  );
}
