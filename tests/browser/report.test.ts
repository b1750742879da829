import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { serve } from '../../src/cli/serve.ts';
import { browsers, hosts, openPage, openPopup, pressButton, sentences, start, until } from './extension.ts';

const digoxin = 'The heart medicine digoxin has also caused men to lactate.';
const thorazine =
  'Thorazine, an antipsychotic of the mid-twentieth century, made some men produce milk as a side effect.';

describe.each(browsers)('a report in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'lactofact-'));
  let launched: Launched | undefined;
  afterEach(async () => {
    await launched?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('from card and popup removes the match, survives a restart, is exported and can be undone', async () => {
    const server = await serve();
    launched = await start(name, { profile });
    const page = await openPage(launched, `${server.url}/demo.html?secret=1`);
    await until(
      () => sentences(page),
      (all) => all.includes(digoxin) && all.includes(thorazine),
    );

    const popup = await openPopup(launched, 'Got milk');
    await until(
      () => popup.$$eval('.claims button', (all) => all.length),
      (count) => count > 10,
    );
    await popup.evaluate((text) => {
      const entry = [...document.querySelectorAll('.claims button')].find((one) =>
        one.textContent?.includes(text),
      );
      (entry as HTMLElement).click();
    }, thorazine);
    await until(() => pressButton(popup, 'Report a mistake'));
    const stored = await until(() =>
      popup.evaluate(() => document.querySelector('form pre')?.textContent ?? ''),
    );
    expect(JSON.parse(stored)).toMatchObject({
      text: thorazine,
      factCheck: 'chlorpromazine-thorazine-milk-men',
      page: '',
    });
    await pressButton(popup, 'Save report');
    await until(
      () => popup.evaluate(() => document.querySelector('[role=status]')?.textContent ?? ''),
      (text) => text.startsWith('Saved'),
    );
    expect(
      await until(
        () => sentences(page),
        (all) => !all.includes(thorazine),
      ),
    ).not.toContain(thorazine);
    await popup.close();

    // From the card by keyboard alone: close, sources, report; the first reason is chosen already.
    const list = await openPopup(launched, 'Got milk');
    await until(
      () => list.$$eval('.claims button', (all) => all.length),
      (count) => count > 10,
    );
    await page.bringToFront();
    await list.evaluate((text) => {
      const entry = [...document.querySelectorAll('.claims button')].find((one) =>
        one.textContent?.includes(text),
      );
      (entry as HTMLElement).click();
    }, digoxin);
    await until(() => pressButton(list, 'Show in the page'));
    await until(
      () => hosts(page),
      (count) => count === 1,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await page.keyboard.press('Enter');
    expect(
      await until(
        () => sentences(page),
        (all) => !all.includes(digoxin),
      ),
    ).not.toContain(digoxin);
    await list.close();

    await launched.close();
    launched = await start(name, { profile });
    const again = await openPage(launched, `${server.url}/demo.html`);
    const after = await until(
      () => sentences(again),
      (all) => all.includes(digoxin),
    );
    expect(after).not.toContain(thorazine);

    const options = await launched.openOwn('options.html#reports');
    const entry = await until(() =>
      options.evaluate(() => document.querySelector('.entry pre')?.textContent ?? ''),
    );
    expect(JSON.parse(entry)).toEqual(JSON.parse(stored));
    const exported = await options.evaluate(async () => {
      const made = new Promise<Blob>((resolve) => {
        const original = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          resolve(blob as Blob);
          return original(blob);
        };
      });
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Export as JSON')?.click();
      return (await made).text();
    });
    const reports = JSON.parse(exported);
    expect(reports[0]).toEqual(JSON.parse(stored));
    expect(reports[1]).toMatchObject({ factCheck: 'digoxin-causes-male-lactation', text: digoxin, page: '' });

    await options.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Delete'))?.click(),
    );
    expect(
      await until(
        () => sentences(again),
        (all) => all.includes(thorazine),
      ),
    ).toContain(thorazine);
    await server.close();
  });
});
