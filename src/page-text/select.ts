/** Which blocks of a page are worth matching, and which only lend them context. */
import { type Block, invisible, isShown, type Run, readRun } from './blocks.ts';
import type { PagePassage } from './passage.ts';
import { placePassages } from './passages.ts';
import type { Span } from './sentences.ts';

/** A passage with its place in the page. */
export type PlacedPassage = { passage: PagePassage; block: Block; span: Span };

/** Blocks after one that mentions the topic may lean on it ("It can also…"). */
const leaning = 2;
/** Blocks before a candidate that are read for their last sentences. */
const lending = 2;

export type Mentions = (text: string) => boolean;

/** Notes one run at a time, so that the caller can pause; only a few of all runs are kept. */
export class Selector {
  private readonly mentions: Mentions;
  private readonly runs: { run: Run; candidate: boolean; index: number }[] = [];
  private recent: { run: Run; index: number }[] = [];
  private headings: { run: Run; index: number }[] = [];
  private index = 0;
  private reach = 0;
  private listOpen = false;
  private listDepth = 0;
  characters = 0;

  constructor(mentions: Mentions) {
    this.mentions = mentions;
  }

  add(run: Run): void {
    const text = run.raw().replace(invisible, '');
    if (!/\S/.test(text)) return;
    this.index += 1;
    this.characters += text.length;
    const entry = { run, index: this.index };
    const hit = this.mentions(text);
    if (run.kind === 'heading') {
      this.headings = this.headings.filter((one) => one.run.level < run.level);
      this.headings.push(entry);
      this.recent = [];
      this.reach = hit ? leaning : 0;
      this.listOpen = hit;
      if (hit) this.keep(entry, true);
      return;
    }
    const item = run.kind === 'bullet';
    if (!item) this.listDepth = 0;
    else if (this.listDepth === 0) this.listOpen = this.reach > 0;
    if (item) this.listDepth = run.depth;
    const candidate = hit || (item ? this.listOpen : this.reach > 0);
    if (candidate) this.keep(entry, true);
    if (hit) this.reach = leaning;
    else if (!item && this.reach > 0) this.reach -= 1;
    this.recent = [...this.recent.slice(1 - lending), entry];
  }

  private keep(entry: { run: Run; index: number }, candidate: boolean): void {
    for (const one of [...this.headings, ...this.recent, entry].sort((a, b) => a.index - b.index)) {
      if (one.index <= (this.runs.at(-1)?.index ?? 0)) continue;
      this.runs.push({ ...one, candidate: one === entry && candidate });
    }
  }

  /** @returns the candidates' passages with their places, in page order; ids are given by `name` */
  passages(title: string, name: (block: Block, text: string) => string): PlacedPassage[] {
    let lastIndex = 0;
    const blocks: (Block & { candidate: boolean })[] = [];
    for (const { run, candidate, index } of this.runs) {
      if (!isShown(run.element)) continue;
      const block = readRun(run);
      if (!block) continue;
      const afterGap = index !== lastIndex + 1;
      lastIndex = index;
      blocks.push({ ...block, candidate, ...(afterGap ? { afterGap } : {}) });
    }
    return placePassages(blocks, title)
      .filter(({ block }) => block.candidate)
      .map(({ block, span, passage }) => ({
        block,
        span,
        passage: { id: name(block, passage.text), ...passage },
      }));
  }
}
