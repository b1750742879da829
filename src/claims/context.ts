/** What a sentence inherits from the text around it: topic and subject, fading with distance. */
import type { Passage } from './passage.ts';
import { type Producer, producersIn } from './producer.ts';
import type { Reader, Reading } from './reading.ts';

type ContextLine = {
  reading: Reading;
  /** 0.3: the list's lead-in; 1: the sentence before; larger: further away. */
  distance: number;
};

export type Context = {
  /** Nearest first. */
  lines: ContextLine[];
  /** Nearest line that speaks of milk or its making. */
  milk: ContextLine | undefined;
  /** Who gives milk in the nearest line that names anybody; empty where none does. */
  producers: ReadonlyMap<Producer, number>;
  producersLine: ContextLine | undefined;
};

/**
 * @param passage the sentence with its surroundings
 * @param read the sentence reader
 * @returns what the surroundings offer
 */
export function contextOf(passage: Passage, read: Reader): Context {
  const lines: ContextLine[] = [];
  const add = (text: string, distance: number) => {
    if (text.trim() !== '') lines.push({ reading: read(text), distance });
  };
  // A list item is the rest of its lead-in's sentence.
  add(passage.leadIn, 0.3);
  for (const [index, text] of passage.before.toReversed().entries()) add(text, 1 + index);
  for (const [index, text] of passage.headings.toReversed().entries()) add(text, 1.5 + index);
  add(passage.title, 2.5);
  lines.sort((a, b) => a.distance - b.distance);
  const speaksOfMilk = ({ reading }: ContextLine) =>
    ['milk', 'feed'].some((concept) => reading.concepts.has(concept));
  let producers: ReadonlyMap<Producer, number> = new Map();
  let producersLine: ContextLine | undefined;
  // A line on the topic tells more of whose milk it is than one that merely names somebody.
  for (const line of [...lines.filter(speaksOfMilk), ...lines]) {
    producers = producersIn(line.reading);
    if (producers.size > 0) {
      producersLine = line;
      break;
    }
  }
  return { lines, milk: lines.find(speaksOfMilk), producers, producersLine };
}
