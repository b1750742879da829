// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Settings, SiteSwitch, Sites } from '../../../src/settings/settings.ts';
import { SitesList } from '../../../src/ui/options/sites-list.tsx';

let host: HTMLElement;
let set: [site: string, to: SiteSwitch | null][];

const show = (sites: Sites, reading: Settings['reading'] = 'everywhere') =>
  act(() =>
    render(<SitesList sites={sites} reading={reading} onSet={(site, to) => set.push([site, to])} />, host),
  );
const type = (selector: string, text: string) =>
  act(() => {
    const field = host.querySelector(selector) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const add = async (text: string) => {
  await type('.add input', text);
  await act(() => (host.querySelector('.add button') as HTMLButtonElement).click());
};
const names = () => [...host.querySelectorAll('.sites li .switch')].map((one) => one.textContent);

beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
  set = [];
});
afterEach(async () => {
  // Effects are taken back after painting: not in the midst of the next test.
  await act(() => {
    render(null, host);
  });
  host.remove();
});

describe('the list of sites', () => {
  it('says so when it is empty', async () => {
    await show({});
    expect(host.textContent).toContain('None yet');
    expect(host.querySelector('input[type=search]')).toBeNull();
  });

  it('takes the host out of a pasted address', async () => {
    await show({});
    await add('https://en.wikipedia.org/wiki/Male_lactation?x=1');
    expect(set).toEqual([['en.wikipedia.org', 'off']]);
    expect((host.querySelector('.add input') as HTMLInputElement).value).toBe('');
  });

  it('refuses what is no site, says so, and keeps what was typed', async () => {
    await show({});
    await add('not a site');
    expect(set).toEqual([]);
    expect(host.querySelector('[role=alert]')?.textContent).toContain('no site');
    const field = host.querySelector('.add input') as HTMLInputElement;
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['not a site', 'true']);
    await add('example.org');
    expect(host.querySelector('[role=alert]')).toBeNull();
  });

  it('adds a site as an exception from the reading mode', async () => {
    await show({}, 'on-click');
    await add('example.org');
    expect(set).toEqual([['example.org', 'on']]);
  });

  it('leaves the switch of a site that is there already', async () => {
    await show({ 'example.org': 'on' });
    await add('example.org');
    expect(set).toEqual([]);
  });

  it('switches a site, and takes its switch away with the focus kept', async () => {
    await show({ 'a.example': 'off' });
    await act(() => (host.querySelector('.switch input') as HTMLInputElement).click());
    const remove = host.querySelector('[aria-label="Remove a.example"]') as HTMLButtonElement;
    remove.focus();
    await act(() => remove.click());
    expect(set).toEqual([
      ['a.example', 'on'],
      ['a.example', null],
    ]);
    await show({});
    expect(document.activeElement?.textContent).toBe('Sites with a switch of their own');
  });

  it('can be searched when it is long', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [`site-${index}.example`, 'off']),
    );
    await show(many as Sites);
    expect(names()).toHaveLength(11);
    await type('input[type=search]', ' SITE-10');
    expect(names()).toEqual(['site-10.example']);
  });
});
