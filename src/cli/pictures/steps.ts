/** What a hand does before a picture is taken: wait, type, click, scroll. */
import type { Page } from 'puppeteer-core';

export type Step = (page: Page) => Promise<unknown>;

/** Milliseconds anything may take to appear. */
const patience = 15_000;

export const waitFor =
  (selector: string): Step =>
  (page) =>
    page.waitForSelector(selector, { timeout: patience });

export const typeInto =
  (selector: string, text: string): Step =>
  async (page) => {
    await page.waitForSelector(selector, { timeout: patience });
    await page.type(selector, text);
  };

/** Scrolls the page so that an element stands this many pixels below the window's upper edge. */
export const scrollTo =
  (selector: string, below = 0): Step =>
  async (page) => {
    await page.waitForSelector(selector, { timeout: patience });
    await page.$eval(
      selector,
      (element, space) =>
        window.scrollBy({ top: element.getBoundingClientRect().top - space, behavior: 'instant' }),
      below,
    );
  };

/** Until the extension has painted the article's claims. */
export const underlined: Step = (page) =>
  page.waitForFunction(
    () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0) > 20,
    { timeout: patience, polling: 100 },
  );

/**
 * Scrolls an underlined sentence to this many pixels below the window's upper edge; its card opens when it is clicked.
 */
const find = (page: Page, sentence: string, below: number) =>
  page.evaluate(
    (wanted, space) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
      const range = ranges.find((one) => one.toString().replace(/\s+/g, ' ').includes(wanted));
      if (!range) throw new Error(`not underlined: ${wanted}`);
      window.scrollBy({ top: range.getBoundingClientRect().top - space, behavior: 'instant' });
      const box = range.getClientRects()[0] as DOMRect;
      return { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 };
    },
    sentence,
    below,
  );

export const scrollToSentence =
  (sentence: string, below: number): Step =>
  (page) =>
    find(page, sentence, below);

export const openCard =
  (sentence: string, below: number): Step =>
  async (page) => {
    const { x, y } = await find(page, sentence, below);
    await page.mouse.click(x, y);
    // The card is the one element beside head and body; its inside is closed to us, as it is to the page.
    await page.waitForFunction(() => document.documentElement.children.length > 2, { timeout: patience });
    await page.mouse.move(2, 2);
  };

/** Fonts, answers and transitions come to rest; a blinking caret would make every run another picture. */
export const settle: Step = async (page) => {
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement)
      document.activeElement.style.caretColor = 'transparent';
    await document.fonts.ready;
  });
  await new Promise((resolve) => setTimeout(resolve, 700));
};
