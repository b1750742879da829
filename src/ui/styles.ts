/** Styles of every surface, as text: the card adopts them in its shadow root, the pages in their document. */

import { popup } from './styles/popup.ts';

const tokens = `
:root, .surface { color-scheme: light dark;
  --ground: light-dark(#ffffff, #1d2027); --raised: light-dark(#f4f5f8, #282c35); --ink: light-dark(#1a1d24, #eceef3);
  --soft: light-dark(#565d6d, #aab1c0); --line: light-dark(#d5d9e2, #3d4350); --focus: light-dark(#2257c9, #8fb4ff);
  --supported: light-dark(#1c7049, #6fd3a2); --partly-supported: light-dark(#6d5f0c, #e0cf6a);
  --misleading: light-dark(#9a4f00, #ffb366); --unsupported: light-dark(#574bb3, #b8b0ff); --refuted: light-dark(#b3261e, #ff9a94);
  --unlisted: light-dark(#565d6d, #aab1c0); }`;

const shared = `
* { box-sizing: border-box; }
.surface { font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: anywhere; }

:where(.surface) :where(h1,h2,h3,p,ul,ol,dl,dd,figure) { margin: 0; padding: 0; }
:where(.surface) :is(h2, h3, h4) { font-size: .8em; text-transform: uppercase; letter-spacing: .05em; color: var(--soft); margin-top: 14px; }
:where(.surface p + p) { margin-top: 6px; } 
:where(.surface) :where(ul, ol) { padding-inline-start: 1.2em; } :where(.surface li + li) { margin-top: 6px; }
.surface a { color: var(--focus); }
button { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 5px 11px; min-height: 30px; cursor: pointer; }
button.link { background: none; border: 0; padding: 0; min-height: 24px; color: var(--focus); text-decoration: underline; text-align: start; }
button:hover { border-color: var(--soft); } button.plain { background: none; border-color: transparent; }
:is(button,a,input,textarea,summary,[tabindex]):focus-visible { outline: 2.5px solid var(--focus); outline-offset: 1px; }
input[type=text], input[type=search], textarea { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--soft); border-radius: 8px; padding: 7px 10px; width: 100%; }
.badge { display: inline-flex; gap: .4em; align-items: center; font-weight: 650; font-size: .87em; color: var(--tone); border: 1.5px solid var(--tone); border-radius: 99px; padding: 0 10px 0 8px; line-height: 1.65; white-space: nowrap; }
.badge span { font-size: 1.05em; } .quiet { color: var(--soft); font-size: .87em; }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; } .spread { justify-content: space-between; }
.headline { font-weight: 650; margin-top: 8px; } blockquote { margin: 8px 0 0; padding-inline-start: 10px; border-inline-start: 3px solid var(--line); color: var(--soft); }
.actions { margin-top: 14px; padding-top: 10px; border-top: 1px solid var(--line); }
fieldset { border: 0; padding: 0; margin: 8px 0; } label.choice { display: flex; gap: 8px; padding: 4px 0; align-items: baseline; }
pre { font: 12px/1.4 ui-monospace, monospace; white-space: pre-wrap; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 8px; margin: 6px 0; }
details.layer { margin-top: 14px; border: 1px solid var(--line); border-radius: 10px; padding: 0 12px; } details.layer[open] { padding-bottom: 12px; } details.layer > summary { margin: 0 -12px; padding: 9px 12px; min-height: 24px; font-weight: 650; } details.layer > summary .quiet { font-weight: 400; }
summary { cursor: pointer; min-height: 24px; border-radius: 6px; } .actions details { margin-top: 10px; } .menu { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
.advice { margin-top: 8px; padding: 8px 11px; border-radius: 8px; background: var(--raised); border-inline-start: 3px solid var(--focus); } .last { margin-top: 12px; }
.arrow:dir(rtl) { display: inline-block; transform: scaleX(-1); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
mark { background: none; color: inherit; font-weight: 650; text-decoration: underline dotted; }
.tabs { margin-bottom: 10px; } .tabs button[aria-selected=true] { border-color: var(--focus); box-shadow: inset 0 0 0 1px var(--focus); }
@media (forced-colors: active) { .badge { border: 1px solid; } .verdicts .part { forced-color-adjust: none; } .surface .switch input { forced-color-adjust: none; background: ButtonFace; border-color: ButtonText; } .surface .switch input::before { background: ButtonText; } .surface .switch input:checked { background: Highlight; border-color: Highlight; } .surface .switch input:checked::before { background: HighlightText; } }`;

const card = `
.card { position: fixed; width: min(420px, calc(100vw - 16px)); max-height: min(60vh, 560px); overflow: auto; overscroll-behavior: contain; padding: 14px 16px; border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 6px 28px rgb(0 0 0 / .28); text-align: start; }
.card:focus { outline: none; } .card .close { position: sticky; float: inline-end; top: 0; min-width: 30px; padding: 2px 8px; margin-block-start: -4px; margin-inline: 6px -6px; background: var(--ground); }
.card, .hint { scrollbar-width: thin; scrollbar-color: var(--soft) var(--ground); }
.hint { position: fixed; display: block; width: max-content; max-width: min(340px, calc(100vw - 16px)); overflow: auto; padding: 9px 12px; border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 4px 18px rgb(0 0 0 / .24); text-align: start; cursor: pointer; font-size: 14px; background: var(--ground); color: var(--ink); }
.hint > * + * { display: block; margin-top: 5px; } .hint > .row { display: flex; }
@media print { .card, .hint { display: none; } }
@media (prefers-reduced-motion: no-preference) { .card { animation: rise .12s ease-out; } @keyframes rise { from { opacity: 0; transform: translateY(3px); } } }`;

const pages = `
body { margin: 0; }
[hidden] { display: none !important; } .below { margin-top: 10px; } textarea { margin-top: 6px; resize: vertical; }
.switch { display: inline-flex; gap: 8px; align-items: center; min-height: 30px; font-weight: 650; cursor: pointer; min-width: 0; }
.switch input { appearance: none; flex: none; width: 36px; height: 22px; margin: 0; border-radius: 99px; border: 1.5px solid var(--soft); background: var(--ground); cursor: pointer; }
.switch input::before { content: ''; display: block; width: 13px; height: 13px; margin: 3px; border-radius: 50%; background: var(--soft); }
.switch input:checked { background: var(--focus); border-color: var(--focus); } .switch input:checked::before { margin-inline-start: 17px; background: var(--ground); }
@media (prefers-reduced-motion: no-preference) { .switch input::before { transition: margin .12s; } }
.page { max-width: 860px; margin: 0 auto; padding: 28px 20px; } .page h1 { font-size: 1.5em; } .page :is(h2, h4) { font-size: 1.1em; text-transform: none; letter-spacing: 0; color: inherit; } .page h3.claim { font-size: 1.35em; line-height: 1.3; text-transform: none; letter-spacing: 0; color: inherit; margin: 34px 0 8px; }
.claims { list-style: none; padding: 0; margin-top: 8px; } .claims li + li { margin-top: 6px; }
.claims :is(button, a) { display: block; width: 100%; text-align: start; padding: 9px 11px; border-inline-start: 4px solid var(--tone); }
.claims a { color: inherit; text-decoration: none; background: var(--raised); border: 1px solid var(--line); border-inline-start: 4px solid var(--tone); border-radius: 8px; } .claims a:hover { border-color: var(--soft); border-inline-start-color: var(--tone); }
.claims .sentence { margin-top: 5px; display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
.entry { border: 1px solid var(--line); border-radius: 10px; padding: 12px; margin-top: 10px; }`;

const options = `
.block { display: block; } .settings fieldset, .settings section { margin: 0 0 18px; } .settings fieldset h2 { margin-top: 6px; } legend { padding: 0; } .page fieldset > .row { margin-top: 8px; } label.choice { padding: 5px 0; } label.choice input { flex: none; width: 18px; height: 18px; margin: 0; accent-color: var(--focus); position: relative; top: 3px; }
.sites { margin: 8px 0; } .sites li { border-bottom: 1px solid var(--line); padding: 4px 0; } .surface .sites li + li { margin-top: 0; } .add { align-items: end; } .add label { flex: 1 1 200px; max-width: 360px; font-size: .87em; color: var(--soft); } .add input { font-size: 1rem; margin-top: 3px; }
.preview { margin: 10px 0 22px !important; } .preview p { --ink: currentColor; padding: 10px 14px; border: 1px solid var(--line); border-radius: 8px; line-height: 2; } .preview .light { color-scheme: light; background: #fff; color: #1a1d24; } .preview .dark { color-scheme: dark; background: #1d2027; color: #eceef3; } .preview p span span { margin-inline-end: 14px; }
.shortcuts > div { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 5px 0; border-bottom: 1px solid var(--line); } .shortcuts dt { flex: 1 1 260px; } .surface .shortcuts { margin: 6px 0 10px; }
kbd { font: 13px/1.4 ui-monospace, monospace; border: 1px solid var(--soft); border-bottom-width: 2px; border-radius: 5px; padding: 1px 7px; background: var(--raised); white-space: nowrap; }
.told { position: sticky; bottom: 12px; min-height: 1.45em; font-weight: 650; } .surface .told:not(:empty) { width: max-content; padding: 5px 12px; border-radius: 8px; background: var(--ink); color: var(--ground); }
.page section > p + button, .page section > button, .entry > button { margin-top: 8px; } .entry > :is(h2, blockquote):first-child { margin-top: 0; } .entry > details { margin-top: 6px; } .surface section > p + ul { margin-top: 6px; }`;

const welcome = `
.welcome header { text-align: center; padding: 12px 0 6px; } .welcome h1 { font-size: 1.9em; } .surface .welcome header p, .welcome header p { font-size: 1.1em; }
.steps { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); gap: 14px; margin: 20px 0 !important; padding: 0 !important; } .steps li { margin: 0 !important; padding: 14px 16px; background: var(--raised); border-radius: 12px; } .steps h2 { margin-top: 0; margin-bottom: 4px; }
.article { border: 1px solid var(--line); border-radius: 12px; padding: 14px 24px 22px; margin-bottom: 18px; } .article article { font-family: Georgia, 'Times New Roman', serif; font-size: 18px; line-height: 1.75; max-width: 40em; margin: 0 auto; } .article article h2 { font-size: 1.35em; margin-bottom: 6px; } .welcome .article article p + p { margin-top: .9em; }
.welcome footer { display: flex; flex-wrap: wrap; gap: 10px 24px; align-items: center; justify-content: space-between; }`;

const knowledge = `
.page nav { gap: 4px 18px; margin-bottom: 18px; } .page nav a { padding: 4px 0 6.5px; text-decoration: none; } .page nav a[aria-current] { font-weight: 650; padding-bottom: 4px; border-bottom: 2.5px solid var(--focus); }
.page h1 { line-height: 1.25; margin-bottom: 8px; } .page :is(h1, h2):focus { outline: none; } .page :is(.row, h2) + p { margin-top: 6px; } .page ol + .row { margin-top: 12px; } .page p.row { margin-top: 12px; }
.overview { border-collapse: collapse; width: 100%; margin: 18px 0; } .overview caption { text-align: start; font-weight: 650; padding-bottom: 8px; } .overview caption > .row { gap: 8px 20px; font-weight: 400; margin-top: 8px; }
.overview th { text-align: start; font-weight: 500; padding-block: 3px; padding-inline-end: 14px; width: 15em; vertical-align: top; } .overview td { padding: 2px 0; }
.square { display: inline-grid; place-items: center; width: 26px; height: 26px; margin-block-end: 4px; margin-inline-end: 4px; border: 1.5px solid var(--tone); border-radius: 6px; color: var(--tone) !important; text-decoration: none; font-weight: 650; } .square:hover { background: var(--raised); border-width: 2.5px; }
.filters { display: flex; flex-wrap: wrap; gap: 10px; align-items: end; margin: 14px 0; } .filters label { display: grid; gap: 3px; font-size: .87em; color: var(--soft); } .filters label:first-child { flex: 1 1 220px; }
select { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 8px; padding: 6px 8px; max-width: 100%; }
.filters input { font-size: 1rem; }
.claims .sentence strong { display: block; } .claims .quiet { display: block; margin-top: 3px; }
ul.plain { list-style: none; padding: 0; }
.pictures { display: flex; flex-wrap: wrap; gap: 18px 36px; margin-top: 18px; padding: 14px 16px; background: var(--raised); border-radius: 12px; }
figcaption { font-weight: 650; margin-bottom: 6px; } .pictures figure { flex: 1 1 270px; }
.ladder ol { list-style: none; padding: 0; font-size: .87em; color: var(--soft); } .ladder li { display: flex; gap: 8px; align-items: center; line-height: 1.5; } .surface .ladder li + li { margin-top: 1px; }
.bar { height: 11px; border: 1.5px solid var(--soft); border-radius: 3px; flex: none; } .below .bar { background: var(--line); } .reached { color: var(--ink); font-weight: 650; } .reached .bar { background: var(--focus); border-color: var(--focus); }
.chip { display: inline-block; font-size: .87em; color: var(--soft); border: 1px solid var(--line); border-radius: 99px; padding: 1px 9px; margin-block-end: 5px; margin-inline-end: 5px; } .chip.marked { color: var(--ink); border-color: var(--focus); border-width: 2px; font-weight: 650; }
@media (max-width: 560px) { .overview :is(tr, th, td) { display: block; width: auto; } }
@media (forced-colors: active) { .reached .bar, .below .bar { forced-color-adjust: none; } }
@media print { nav, .filters, button { display: none; } }`;

export const cardStyles = tokens + shared + card;
export const pageStyles = `${tokens}${shared}${pages}${popup}${options}${welcome}${knowledge} body { background: var(--ground); }`;
