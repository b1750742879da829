import { describe, expect, it } from 'vitest';
import { nextStop, type Stop } from '../../src/annotations/steps.ts';

const at = (id: string, top: number): Stop => ({ id, box: { top, bottom: top + 20 } });
/** Two above the view, two in it, one not shown (in a closed section). */
const stops: Stop[] = [at('a', -300), at('b', -100), at('c', 50), { id: 'hidden', box: null }, at('d', 400)];

describe('stepping through claims', () => {
  it('begins with what is in view', () => {
    expect(nextStop(stops, null, 'next', 'here')).toBe('c');
    expect(nextStop(stops, null, 'previous', 'here')).toBe('b');
  });

  it('goes on from the sentence gone to last, wherever the page was scrolled meanwhile', () => {
    expect(nextStop(stops, 'a', 'next', 'here')).toBe('b');
    expect(nextStop(stops, 'd', 'previous', 'here')).toBe('c');
  });

  it('leaves out what is not shown', () => {
    expect(nextStop(stops, 'c', 'next', 'here')).toBe('d');
  });

  it('ends at both ends, so that another frame can go on', () => {
    expect(nextStop(stops, 'd', 'next', 'here')).toBeNull();
    expect(nextStop(stops, 'a', 'previous', 'here')).toBeNull();
  });

  it('coming from another frame begins at the edge', () => {
    expect(nextStop(stops, 'c', 'next', 'edge')).toBe('a');
    expect(nextStop(stops, 'c', 'previous', 'edge')).toBe('d');
    expect(nextStop([], null, 'next', 'edge')).toBeNull();
  });
});
