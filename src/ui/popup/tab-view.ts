/** What popup and side panel know of the tab they speak of. */
import type { TabState } from '../../messages/calls.ts';

/** What the switch at the top says of the page's site. */
export type SiteView = {
  name: string;
  /** Whether its pages are read by themselves. */
  on: boolean;
  /** Whether pages elsewhere are read only when one asks for it. */
  onClickElsewhere: boolean;
};

export type TabView = {
  id: number;
  address: string;
  /** Whether the page is still coming in. */
  loading: boolean;
  /** `null` where no switch can say anything: no site, or reading is off everywhere. */
  site: SiteView | null;
  state: TabState;
};

/** `loaded`: a page has just come in and is about to be looked at. */
export type OnTabChange = (listener: (what: 'state' | 'loaded') => void, signal: AbortSignal) => void;
