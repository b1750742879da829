/** Which entry is being explained, and the way back to it. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Match } from '../../claims/match.ts';
import type { MatchedPassage } from '../../messages/calls.ts';
import type { Subject } from './explanation.tsx';
import type { TabView } from './tab-view.ts';

/** Where the sentence stands. */
type Place = { tabId: number; frameId: number; documentId: string; passage: string };

type Chosen = {
  subject: Subject;
  /** `null`: it was typed. */
  place: Place | null;
  /** Id of the element that was chosen. */
  entry: string;
};

function standsIn(tab: TabView | null, { tabId, frameId, documentId }: Place): boolean {
  if (tab?.id !== tabId || tab.state.state !== 'read') return false;
  return tab.state.frames.some((frame) => frame.frameId === frameId && frame.documentId === documentId);
}

/** @param list holds the entries; the focus comes back to the one chosen, or to what is nearest if it is gone */
export function useChosen(tab: TabView | null, list: RefObject<HTMLElement | null>) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const backTo = useRef('');
  const isOnPage = chosen?.place ? standsIn(tab, chosen.place) : false;

  // In a side panel another tab comes to the front: its list is what one wants to see.
  const elsewhere = chosen?.place && tab && tab.id !== chosen.place.tabId;
  useEffect(() => {
    if (elsewhere) setChosen(null);
  }, [elsewhere]);

  useLayoutEffect(() => {
    if (chosen || !backTo.current) return;
    const entry = list.current?.querySelector<HTMLElement>(`#${CSS.escape(backTo.current)}`);
    (entry ?? list.current?.querySelector<HTMLElement>('h2, textarea'))?.focus();
    backTo.current = '';
  }, [chosen, list]);

  return {
    chosen,
    isOnPage,
    choose(
      { text, heading, before }: MatchedPassage,
      match: Match | null,
      entry: string,
      more: Partial<Subject>,
      place: Place | null,
    ): void {
      const subject = { text, title: '', heading, before, match, address: '', ...more };
      setChosen({ subject, place, entry });
    },
    leave(): void {
      backTo.current = chosen?.entry ?? '';
      setChosen(null);
    },
  };
}
