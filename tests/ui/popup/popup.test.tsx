// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { loadKnowledge } from '../../../src/cli/knowledge-files.ts';
import { createExplain } from '../../../src/knowledge/explain.ts';
import type { TabState } from '../../../src/messages/calls.ts';
import { fakeServices, frame, open, pass, read, sentence, tabOf } from './popup-page.ts';

const explain = createExplain(loadKnowledge());
const said = {
  kind: 'attribution',
  verdict: 'supported',
  factCheck: 'diamond-1995-chromosome-quote',
} as const;
const page = read(
  frame([
    sentence('p1', 'Digoxin causes milk in men.'),
    sentence(
      'p2',
      'Men can lactate, Diamond wrote.',
      { verdict: 'supported', factCheck: 'men-can-lactate-rarely' },
      said,
    ),
    sentence('p3', 'Bulls are milked in Nubia.', { verdict: null, factCheck: null, shown: 'list' }),
  ]),
);

describe('the claims of a page', () => {
  it('are counted in a picture with words, in the filters and in the coverage line', async () => {
    const popup = await open(fakeServices(tabOf(page)).services);
    expect(popup.host.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'Unsupported: 1, Supported: 1, Quotations: 1, Not in the knowledge base: 1',
    );
    expect(popup.texts('.chips button')).toEqual([
      'All 4',
      '∅ Unsupported 1',
      '✓ Supported 1',
      '” Quotations 1',
      '? Not in the knowledge base 1',
    ]);
    expect(popup.texts('.coverage span')).toEqual([
      '3 claims found',
      '1 not in the knowledge base',
      'Looked at 4,560 characters; 54 passages near the topic.',
    ]);
  });

  it('never count a quotation as supported', async () => {
    const popup = await open(fakeServices(tabOf(page)).services);
    await popup.press(/Supported/);
    expect(popup.texts('.claims .badge')).toEqual(['✓Supported']);
  });

  it('are filtered by one press and shown whole again by another', async () => {
    const popup = await open(fakeServices(tabOf(page)).services);
    const pressed = () =>
      popup.all('.chips button').filter((one) => one.getAttribute('aria-pressed') === 'true').length;
    await popup.press(/Not in the knowledge base/);
    expect(popup.texts('.claims .sentence')).toEqual(['Bulls are milked in Nubia.']);
    expect(pressed()).toBe(1);
    await popup.press(/Not in the knowledge base/);
    expect(popup.all('.claims button')).toHaveLength(4);
    expect(pressed()).toBe(1);
  });

  it('drop a filter whose verdict has gone from the page', async () => {
    const { services, change } = fakeServices(tabOf(page));
    const popup = await open(services);
    await popup.press(/Unsupported/);
    change(tabOf(read(frame([sentence('p2', 'Men can lactate.', { verdict: 'supported' })]))));
    await pass();
    expect(popup.texts('.claims .sentence')).toEqual(['Men can lactate.']);
  });

  it('stand under the title of their frame where several frames make some', async () => {
    const inner = frame([sentence('p1', 'Men can lactate.')], {
      frameId: 3,
      documentId: 'd3',
      title: 'Comments',
    });
    const silent = frame([], { frameId: 4, documentId: 'd4', title: 'Advertisement' });
    const popup = await open(
      fakeServices(tabOf(read(frame([sentence('p1', 'Digoxin causes milk in men.')]), inner, silent)))
        .services,
    );
    expect(popup.texts('h3')).toEqual(['A page', 'In a frame: Comments']);
    const ids = popup.all('.claims button').map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    const alone = await open(fakeServices(tabOf(page)).services);
    expect(alone.all('h3')).toEqual([]);
  });

  it('are cut where there are very many, and shown whole on request', async () => {
    const many = Array.from({ length: 400 }, (_, index) => sentence(`p${index}`, `Men lactate, ${index}.`));
    const popup = await open(fakeServices(tabOf(read(frame(many)))).services);
    expect(popup.all('.claims button').length).toBeLessThan(200);
    await popup.press('Show all 400');
    expect(popup.all('.claims button')).toHaveLength(400);
  });
});

describe('choosing a claim', () => {
  const chosen = async (more: Parameters<typeof fakeServices>[1] = {}) => {
    const fake = fakeServices(tabOf(page), { explain: async (id) => explain(id), ...more });
    const popup = await open(fake.services);
    await popup.press(/Not in the knowledge base \d/);
    await popup.press(/Not in the knowledge base \d/);
    await popup.press(/Unsupported\d?Digoxin|Digoxin causes/);
    return { ...fake, popup };
  };

  it('jumps to it without a card, and explains it', async () => {
    const { popup, asked } = await chosen();
    expect(asked).toContainEqual(['goTo', 7, 0, 'p1', false]);
    expect(popup.host.querySelector('article')?.textContent).toContain('searched for, nothing found');
    expect(document.activeElement?.textContent).toContain('Back');
  });

  it('opens its card in the page on request', async () => {
    const { popup, asked } = await chosen();
    await popup.press('Show in the page');
    expect(asked.at(-1)).toEqual(['goTo', 7, 0, 'p1', true]);
  });

  it('says so when the sentence is gone', async () => {
    const { popup } = await chosen({ goTo: async () => false });
    const alert = popup.host.querySelector('[role=alert]');
    expect(alert?.textContent).toBe('The sentence is no longer on the page.');
    expect(alert?.closest('[hidden]')).toBeNull();
  });

  it('gives the focus back to it, with the filter kept', async () => {
    const { services } = fakeServices(tabOf(page), { explain: async (id) => explain(id) });
    const popup = await open(services);
    await popup.press(/Supported 1/);
    await popup.press(/Men can lactate, Diamond wrote/);
    await popup.press(/Back/);
    expect(document.activeElement?.textContent).toContain('Men can lactate, Diamond wrote.');
    expect(popup.all('.claims button')).toHaveLength(1);
  });

  it('gives the focus to the list where the claim is gone meanwhile', async () => {
    const { popup, change } = await chosen();
    change(tabOf(read(frame([sentence('p9', 'Men can lactate.')]))));
    await pass();
    await popup.press(/Back/);
    expect(document.activeElement?.textContent).not.toContain('Digoxin');
    expect(popup.host.contains(document.activeElement)).toBe(true);
  });

  it('goes on by arrow keys', async () => {
    const popup = await open(fakeServices(tabOf(page)).services);
    const entries = popup.all('.claims button');
    entries[0]?.focus();
    await popup.key('ArrowDown');
    expect(document.activeElement).toBe(entries[1]);
    await popup.key('End');
    expect(document.activeElement).toBe(entries.at(-1));
    await popup.key('ArrowDown');
    expect(document.activeElement).toBe(entries.at(-1));
    await popup.key('Home');
    expect(document.activeElement).toBe(entries[0]);
  });
});

describe('a page without a list', () => {
  const site = 'example.org';
  const cases: [string, TabState, string][] = [
    [
      'of the browser',
      { site: '', state: 'unreadable', because: 'browser-page' },
      'a page of the browser itself',
    ],
    ['of a store', { site, state: 'unreadable', because: 'store' }, 'extension stores'],
    ['in the PDF viewer', { site, state: 'unreadable', because: 'pdf' }, 'PDF viewer'],
    ['that lets nobody in', { site, state: 'unreadable', because: 'unknown' }, 'lets no extension in'],
    ['without permission', { site: '', state: 'unreadable', because: 'no-access' }, 'may not read pages'],
    ['with all reading off', { site, state: 'off' }, 'off on all pages'],
    ['with the site off', { site, state: 'off-here' }, 'off on this site'],
    ['off topic', { site, state: 'off-topic' }, 'nothing was read further'],
    ['that is still being read', read(), 'Reading the page'],
    ['that makes no claim', read(frame([])), 'No claim about male lactation was found'],
    [
      'that is read in part',
      read(frame([], { coverage: { characters: 9, passages: 12, open: 3 } })),
      'Still checking 3 passages',
    ],
  ];
  it.each(cases)('%s says why', async (_name, state, words) => {
    const popup = await open(fakeServices(tabOf(state)).services);
    expect(popup.text()).toContain(words);
    expect(popup.all('.claims')).toHaveLength(0);
  });

  it.each([
    ['off-here', 'Switch it on here', ['toggleSite', site]],
    ['off', 'Change it in the options', ['openOptions']],
    ['off-topic', 'Read it anyway', ['readTab', 7]],
  ] as const)('%s offers the way out, and the focus stays', async (state, label, call) => {
    const { services, asked } = fakeServices(tabOf({ site, state }));
    const popup = await open(services);
    await popup.press(label);
    expect(asked).toContainEqual(call);
    expect(popup.host.contains(document.activeElement)).toBe(true);
  });

  it('asks for access at once when pressed', async () => {
    const { services, asked } = fakeServices(tabOf({ site: '', state: 'unreadable', because: 'no-access' }));
    const popup = await open(services);
    const button = popup.all('button').find(({ textContent }) => textContent === 'Allow access');
    button?.click();
    expect(asked).toEqual([['allow']]);
  });

  it('that waits for a click is read when the popup opens, and in a side panel when asked', async () => {
    const { services, asked } = fakeServices(tabOf({ site, state: 'on-click' }));
    const popup = await open(services);
    expect(asked).toEqual([['readTab', 7]]);
    expect(popup.text()).toContain('Reading the page');

    const beside = fakeServices(tabOf({ site, state: 'on-click' }), { place: 'panel' });
    const panel = await open(beside.services);
    expect(beside.asked).toEqual([]);
    await panel.press('Read this page');
    expect(beside.asked).toEqual([['readTab', 7]]);
  });

  it('is not called off topic before it was looked at', async () => {
    const { services, change } = fakeServices(tabOf({ site, state: 'off-topic' }, { loading: true }));
    const popup = await open(services);
    expect(popup.text()).toContain('Reading the page');
    change(tabOf({ site, state: 'off-topic' }), 'loaded');
    await pass();
    expect(popup.text()).toContain('Reading the page');
    await pass(1100);
    expect(popup.text()).toContain('nothing was read further');
  });
});

describe('the switch for the site', () => {
  it('says whether the site is read, and turns', async () => {
    const { services, asked } = fakeServices(tabOf(page));
    const popup = await open(services);
    const [input] = popup.all<HTMLInputElement>('input[role=switch]');
    expect(input?.closest('label')?.textContent).toBe('On for example.org');
    expect(input?.checked).toBe(true);
    input?.click();
    await pass();
    expect(asked).toContainEqual(['toggleSite', 'example.org']);
  });

  it('speaks of always where pages are read on a click', async () => {
    const { services } = fakeServices(
      tabOf(page, { site: { name: 'example.org', on: false, onClickElsewhere: true } }),
    );
    const popup = await open(services);
    expect(popup.text()).toContain('Always on for example.org');
    expect(popup.all<HTMLInputElement>('input[role=switch]')[0]?.checked).toBe(false);
  });

  it('is missing where it could change nothing', async () => {
    const popup = await open(
      fakeServices(tabOf({ site: 'x.org', state: 'unreadable', because: 'store' })).services,
    );
    expect(popup.all('input[role=switch]')).toEqual([]);
  });

  it('says so when it could not be stored', async () => {
    const popup = await open(
      fakeServices(tabOf(page), { toggleSite: () => Promise.reject(new Error('full')) }).services,
    );
    popup.all('input[role=switch]')[0]?.click();
    await pass();
    expect(popup.host.querySelector('[role=alert]')?.textContent).toContain('did not work');
  });
});

describe('a background that does not answer', () => {
  it('is said, and asked again on request', async () => {
    let alive = false;
    const { services } = fakeServices(tabOf(page));
    const tab = services.tab;
    const popup = await open({ ...services, tab: () => (alive ? tab() : Promise.reject(new Error('gone'))) });
    expect(popup.text()).toContain('did not answer');
    alive = true;
    await popup.press('Try again');
    expect(popup.all('.claims button')).toHaveLength(4);
  });

  it('never has an older answer replace a newer one', async () => {
    const waiting: ((tab: ReturnType<typeof tabOf>) => void)[] = [];
    const { services, change } = fakeServices(tabOf(page));
    const popup = await open({ ...services, tab: () => new Promise((resolve) => waiting.push(resolve)) });
    change(tabOf(page));
    await pass();
    waiting[1]?.(tabOf(read(frame([sentence('p1', 'The newer.')]))));
    await pass();
    waiting[0]?.(tabOf(read(frame([sentence('p1', 'The older.')]))));
    await pass();
    expect(popup.texts('.claims .sentence')).toEqual(['The newer.']);
  });
});

describe('the side panel', () => {
  it('leaves an explanation when another tab comes to the front', async () => {
    const { services, change } = fakeServices(tabOf(page), { place: 'panel' });
    const panel = await open(services);
    await panel.press(/Digoxin causes/);
    expect(panel.all('article')).toHaveLength(1);
    change(tabOf(read(frame([sentence('p1', 'Another page.')])), { id: 8 }));
    await pass();
    expect(panel.all('article')).toHaveLength(0);
    expect(panel.texts('.claims .sentence')).toEqual(['Another page.']);
  });

  it('offers no way to itself, the popup does', async () => {
    const labels = async (place: 'popup' | 'panel') =>
      (await open(fakeServices(tabOf(page), { place }).services)).texts('header button');
    expect(await labels('popup')).toEqual(['Side panel', 'Options']);
    expect(await labels('panel')).toEqual(['Options']);
  });

  it('offers no jump into a document that has gone', async () => {
    const { services, change } = fakeServices(tabOf(page), { place: 'panel' });
    const panel = await open(services);
    await panel.press(/Digoxin causes/);
    change(tabOf(read(frame([], { documentId: 'd1' }))));
    await pass();
    expect(panel.texts('article button')).not.toContain('Show in the page');
  });
});

describe('a page that never reports', () => {
  it('is offered to be read again after a while', async () => {
    vi.useFakeTimers();
    try {
      const { services, asked } = fakeServices(tabOf(read()));
      const opening = open(services);
      await vi.advanceTimersByTimeAsync(10);
      const popup = await opening;
      const passing = pass(7000);
      await vi.advanceTimersByTimeAsync(7001);
      await passing;
      const pressing = popup.press('Read it again');
      await vi.advanceTimersByTimeAsync(10);
      await pressing;
      expect(asked).toContainEqual(['readTab', 7]);
    } finally {
      vi.useRealTimers();
    }
  });
});
