/** The background's answers to every call, over one matcher for all tabs. */

import loadKnowledge from 'virtual:knowledge';
import loadModel from 'virtual:model';
import type { Runtime } from 'webextension-polyfill';
import type { Match } from '../claims/match.ts';
import { createMatcher, type Matcher } from '../claims/matcher.ts';
import type { Passage } from '../claims/passage.ts';
import { createQuery, isStatement, type Query } from '../claims/query.ts';
import type { Knowledge } from '../knowledge/check-knowledge.ts';
import { createExplain, type Explained } from '../knowledge/explain.ts';
import { summarise } from '../knowledge/summary.ts';
import { type Mute, mutedBy } from '../reports/mute.ts';
import type { Report } from '../reports/report.ts';
import { muteStore, reportStore } from '../reports/store.ts';
import { siteOf } from '../settings/settings.ts';
import { clearSettings, switchSite } from '../settings/store.ts';
import { paintCount } from './badge.ts';
import { browser } from './browser.ts';
import type { CheckResult, Coverage, MatchedPassage } from './calls.ts';
import { type BringReader, targetOf } from './inject.ts';
import { permissionOf } from './permission.ts';
import { recentChecks } from './recent-checks.ts';
import { askTab } from './send.ts';
import { pageSettings } from './settings-changes.ts';
import type { ReceivedCall } from './shapes.ts';
import { tabState } from './tab-state.ts';
import { changeTab, storeFrame } from './tab-store.ts';

type Sender = Runtime.MessageSender & { documentId?: string };
export type Service = (call: ReceivedCall, input: never, sender: Sender) => Promise<unknown>;

/** What the service needs done elsewhere. */
export type Doers = {
  bringReader: BringReader;
  passagesOfText(text: string): Passage[];
};

type Tools = {
  knowledge: Knowledge;
  matcher: Matcher;
  query: Query;
  explain: (id: string) => Explained | null;
};

let built: Tools | undefined;
/** Built on the first use: a background woken for the badge alone doesn't pay for the matcher. */
function tools(): Tools {
  if (!built) {
    const knowledge = loadKnowledge();
    const matcher = createMatcher(knowledge, loadModel());
    built = {
      knowledge,
      matcher,
      query: createQuery(knowledge, matcher),
      explain: createExplain(knowledge),
    };
  }
  return built;
}

async function findClaims(passages: Passage[]): Promise<Match[]> {
  const muted = mutedBy(await reportStore.read(), await muteStore.read());
  const textOf = new Map(passages.map(({ id, text }) => [id, text]));
  return tools()
    .matcher.find(passages)
    .filter(({ passage, factCheck }) => !muted({ text: textOf.get(passage) ?? '', factCheck }));
}

async function check(text: string, passages: Passage[]): Promise<CheckResult> {
  const matches = passages.length > 1 || isStatement(text) ? await findClaims(passages) : [];
  const matched = passages.flatMap((passage): MatchedPassage[] => {
    const own = matches.filter((match) => match.passage === passage.id);
    if (own.length === 0) return [];
    const { id, text: sentence, headings, before } = passage;
    return [
      {
        passage: id,
        text: sentence,
        heading: headings.at(-1) ?? '',
        before: before.at(-1) ?? '',
        matches: own,
      },
    ];
  });
  // Keywords and single sentences are answered from the knowledge base as a whole, pages of text are not.
  const hits =
    passages.length > 2
      ? []
      : tools()
          .query(text)
          .map(({ factCheck, score }) => ({ factCheck, score }));
  return { matched, hits };
}

/** Every open document on the topic asks again, so that a mute shows at once. */
async function rereadAll(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await askTab(id, null, 'reread').catch(() => undefined);
}

/** Reads the tab's page because one asked for it. */
async function readTab(tabId: number, bringReader: BringReader): Promise<void> {
  await changeTab(tabId, (before) => ({ ...before, asked: true }));
  await bringReader({ tabId, allFrames: true });
  const settings = await pageSettings((await browser.tabs.get(tabId)).url ?? '', tabId);
  await askTab(tabId, null, 'settings', settings).catch(() => undefined);
}

async function bringReaderTo(sender: Sender, bringReader: BringReader): Promise<void> {
  const target = targetOf(sender);
  if (!target || (await permissionOf(sender.tab?.url ?? '', false)) !== 'read') return;
  // The list is on its way: until then the tab counts as being read.
  await changeTab(target.tabId, (before) => before);
  await bringReader(target);
}

async function deleteEverything(): Promise<void> {
  await browser.storage.local.clear();
  await clearSettings();
  await rereadAll();
}

/** @returns the answer to every call */
export function createService(doers: Doers): Service {
  const answers: Record<ReceivedCall, (input: never, sender: Sender) => Promise<unknown>> = {
    onTopic: (_input, sender) => bringReaderTo(sender, doers.bringReader),
    hello: (_input, { tab }) => pageSettings(tab?.url ?? '', tab?.id),
    findClaims: ({ passages }: { passages: Passage[] }) => findClaims(passages),
    async showMatches(input: { title: string; matched: MatchedPassage[]; coverage: Coverage }, sender) {
      if (sender.tab?.id === undefined) return;
      const { frameId = 0, documentId = '' } = sender;
      const { frames } = await storeFrame(sender.tab.id, { frameId, documentId, ...input });
      await paintCount(sender.tab.id, frames);
    },
    explain: async ({ factCheck }: { factCheck: string }) => tools().explain(factCheck),
    async saveReport({ report }: { report: Report }) {
      await reportStore.save(report);
      await rereadAll();
      return true;
    },
    async openFactCheck({ factCheck }: { factCheck: string }) {
      const url = browser.runtime.getURL(`options.html#knowledge/${encodeURIComponent(factCheck)}`);
      await browser.tabs.create({ url });
    },
    async switchOffHere(_input, { tab }) {
      const site = siteOf(tab?.url ?? '');
      if (site) await switchSite(site, 'off');
    },
    summaries: async () => summarise(tools().knowledge.factChecks),
    search: async ({ text }: { text: string }) =>
      tools()
        .matcher.index.keywords(text)
        .map(({ id }) => id),
    tabState: ({ tabId }: { tabId: number }) => tabState(tabId),
    readTab: ({ tabId }: { tabId: number }) => readTab(tabId, doers.bringReader),
    check: ({ text }: { text: string }) => check(text, doers.passagesOfText(text)),
    reports: () => reportStore.read(),
    async deleteReport({ id }: { id: string }) {
      await reportStore.delete(id);
      await rereadAll();
    },
    async saveMute({ mute }: { mute: Mute }) {
      await muteStore.save(mute);
      await rereadAll();
      return true;
    },
    async deleteMute({ id }: { id: string }) {
      await muteStore.delete(id);
      await rereadAll();
    },
    exportData: async () => ({
      reports: await reportStore.read(),
      mutes: await muteStore.read(),
      recentChecks: await recentChecks(),
      damaged: [...(await reportStore.damaged()), ...(await muteStore.damaged())],
    }),
    deleteEverything,
  };
  return (call, input, sender) => answers[call](input, sender);
}
