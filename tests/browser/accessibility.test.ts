import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { type Server, serve } from '../../src/cli/serve.ts';
import { browsers, openPage, openPopup, sentences, start, until } from './extension.ts';

describe.each(browsers)('accessibility in %s', (name) => {
  let launched: Launched;
  let server: Server;
  beforeAll(async () => {
    server = await serve();
    launched = await start(name);
    const page = await openPage(launched, `${server.url}/demo.html`);
    await until(
      () => sentences(page),
      (all) => all.length > 20,
    );
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });

  it('finds no violation in the popup’s list, its explanation and its report form', async () => {
    const popup = await openPopup(launched, 'Got milk');
    await until(
      () => popup.$$eval('.claims button', (all) => all.length),
      (count) => count > 10,
    );
    await popup.evaluate(axe.source);
    const violations = () =>
      popup.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        return (await axe.run(document)).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`,
        );
      });
    expect(await violations()).toEqual([]);
    await popup.click('.claims button');
    await until(
      () => popup.$$eval('article h2', (all) => all.length),
      (count) => count > 2,
    );
    expect(await violations()).toEqual([]);
    await popup.click('article .actions button');
    await popup.waitForSelector('form pre');
    expect(await violations()).toEqual([]);
  });
});
