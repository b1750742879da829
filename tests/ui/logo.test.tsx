// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Logo } from '../../src/ui/logo.tsx';

const source = readFileSync(join(import.meta.dirname, '../../src/cli/pictures/logo-16.svg'), 'utf8');
const paths = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path);

it('draws the logo as the icons do, and says nothing to screen readers', () => {
  const host = document.createElement('div');
  render(<Logo />, host);
  const svg = host.querySelector('svg') as SVGElement;
  const drawn = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  expect(drawn).toEqual(paths(source));
  expect(drawn).toHaveLength(3);
  expect(svg.getAttribute('aria-hidden')).toBe('true');
});
