/** Pages on which screenshots are put together; the browser that took them draws these, too. */
import { logo } from './icons.ts';
import type { Theme } from './shots.ts';

/** @returns a page; pictures are given as data: addresses */
type Frame = (parts: {
  theme: Theme;
  caption: string;
  /** What the window's address bar says. */
  address: string;
  image: string;
  popup: string | null;
}) => string;

const base = `
  * { box-sizing: border-box; margin: 0 }
  body { font-family: system-ui, sans-serif; overflow: hidden; --ground: #e8eef8; --ink: #1a2233; --soft: #4a5468; --bar: #fff; --line: #d3dbe9 }
  body.dark { --ground: #12151b; --ink: #eceef3; --soft: #aab1c0; --bar: #2b2a33; --line: #3b3d47 }
  body { background: var(--ground); color: var(--ink) }
  img, svg { display: block }
  .window { border: 1px solid var(--line); background: var(--bar); overflow: hidden; box-shadow: 0 10px 40px rgb(20 30 60 / .16) }`;

const page = (theme: Theme, styles: string, body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${base}${styles}</style><body class="${theme}">${body}`;

/** The words beside the logo, on tile and marquee. */
const line = 'Claims about male lactation, checked as you read';

/** A browser's window under one line of words; the popup hangs where the button is. */
export const storeFrame: Frame = ({ theme, caption, address, image, popup }) =>
  page(
    theme,
    `
    h1 { height: 116px; padding: 0 80px; display: flex; align-items: center; gap: 18px; font-size: 27px; font-weight: 650; letter-spacing: -.01em }
    .window { position: relative; margin: 0 79px; width: 1122px; height: 684px; border-bottom: 0; border-radius: 14px 14px 0 0 }
    .bar { height: 47px; display: flex; align-items: center; gap: 12px; padding: 0 18px; border-bottom: 1px solid var(--line) }
    .address { flex: 1; padding: 0 16px; font-size: 13px; line-height: 27px; border-radius: 14px; background: var(--ground); color: var(--soft) }
    .button { padding: 5px; border-radius: 6px } .open .button { background: var(--ground) }
    .popup { position: absolute; inset-block-start: 50px; inset-inline-end: 14px; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; box-shadow: 0 8px 36px rgb(0 0 0 / .32) }`,
    `<h1>${logo(theme, 40)}${caption}</h1>
     <div class="window ${popup ? 'open' : ''}">
       <div class="bar"><span class="address">${address}</span><span class="button">${logo(theme, 16)}</span></div>
       <img src="${image}">
       ${popup ? `<div class="popup"><img src="${popup}"></div>` : ''}
     </div>`,
  );

/** Small, so only the name, one line and the underlined text itself. */
export const tileFrame: Frame = ({ theme, image }) =>
  page(
    theme,
    `
    header { height: 160px; padding: 0 32px; display: flex; align-items: center; gap: 20px; background: #1d4894; color: #fff }
    h1 { font-size: 34px; line-height: 1.1; letter-spacing: -.01em } p { font-size: 14px; line-height: 1.4; margin-top: 6px; text-wrap: balance }`,
    `<header>${logo('dark', 80)}<div><h1>Lactofact</h1><p>${line}</p></div></header><img src="${image}">`,
  );

export const marqueeFrame: Frame = ({ theme, image }) =>
  page(
    theme,
    `
    body { background: #1d4894 }
    header { position: absolute; inset: 0 auto 0 76px; width: 440px; display: flex; flex-direction: column; justify-content: center; color: #fff }
    h1 { font-size: 62px; line-height: 1.1; letter-spacing: -.02em; margin-top: 26px } p { font-size: 24px; line-height: 1.35; margin-top: 12px }
    .window { position: absolute; inset-block-start: 60px; inset-inline-start: 564px; border-radius: 14px 0 0 0; border: 0 }`,
    `<header>${logo('dark', 120)}<h1>Lactofact</h1><p>${line}</p></header>
     <div class="window"><img src="${image}"></div>`,
  );
