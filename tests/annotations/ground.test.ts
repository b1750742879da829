import { describe, expect, it } from 'vitest';
import { lightOf } from '../../src/annotations/ground.ts';

describe('the light of a colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.5)', 1, 0.5],
    ['rgb(128, 128, 128)', 0.216, 1],
    ['color(srgb 0.5 0.5 0.5)', 0.214, 1],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['color(display-p3 0 0 0)', 0, 1],
    ['oklch(0.6 0.1 none)', 0.216, 1],
    ['oklab(1 0 0 / 0.3)', 1, 0.3],
    ['lab(53.6 0 0)', 0.216, 1],
    ['lch(100 0 0)', 1, 1],
  ])('%s', (colour, luminance, opacity) => {
    const light = lightOf(colour);
    expect(light?.luminance).toBeCloseTo(luminance, 2);
    expect(light?.opacity).toBe(opacity);
  });

  it('of a notation that isn’t known is not guessed', () => {
    expect(lightOf('new-colour 1 2 3')).toBeNull();
  });
});
