import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/annotations/place.ts';

const view = { width: 1000, height: 800 };
const card = { width: 420, height: 400 };

describe('placing the card', () => {
  it('goes below the sentence, else above it, and never over it', () => {
    const high = { left: 100, top: 100, width: 300, height: 20 };
    expect(placeCard(high, card, view).top).toBeGreaterThanOrEqual(120);
    const low = { left: 100, top: 700, width: 300, height: 20 };
    const above = placeCard(low, card, view);
    expect(above.top + Math.min(card.height, above.maxHeight)).toBeLessThanOrEqual(700);
  });

  it('stays within a narrow window', () => {
    const narrow = placeCard(
      { left: 250, top: 100, width: 60, height: 20 },
      { width: 304, height: 400 },
      { width: 320, height: 600 },
    );
    expect(narrow.left).toBeGreaterThanOrEqual(8);
    expect(narrow.left + 304).toBeLessThanOrEqual(320);
  });

  it('says when there is no room on either side, and never leaves the window', () => {
    const tall = { left: 10, top: 40, width: 300, height: 180 };
    const placed = placeCard(tall, { width: 304, height: 400 }, { width: 320, height: 256 });
    expect(placed.cramped).toBe(true);
    expect(placed.top).toBeGreaterThanOrEqual(8);
    expect(placed.top + placed.maxHeight).toBeLessThanOrEqual(256);
    // Once the sentence is scrolled to the top, the card takes what is left below it.
    const scrolled = placeCard(
      { ...tall, top: 8, height: 60 },
      { width: 304, height: 400 },
      { width: 320, height: 256 },
    );
    expect(scrolled.cramped).toBe(false);
    expect(scrolled.top).toBeGreaterThanOrEqual(68);
  });
});
