/** Styles of popup and side panel. */
export const popup = `
.popup { width: 400px; max-width: 100%; min-height: 240px; padding: 10px 16px 16px; } .panel, .popup.page { width: auto; min-height: 100vh; } .popup.page { max-width: 640px; }
.popup header { margin-bottom: 12px; padding-bottom: 8px; border-bottom: 1px solid var(--line); } .popup header h1, .popup.page h1 { display: flex; gap: 7px; align-items: center; font-size: 1.07em; line-height: 1.3; margin: 0; }
.popup header .row { gap: 2px; } .popup header button { color: var(--focus); padding: 3px 8px; } .popup header > .row { margin-inline-end: -8px; } .popup header .switch { margin-top: 4px; font-weight: 400; }
.popup .title { flex-wrap: nowrap; min-height: 26px; } .popup .title button { flex: none; } .popup search label { font-weight: 650; } .popup search label.quiet { display: block; font-weight: 400; margin-top: 10px; } .popup h2 { margin-top: 18px; } .popup h2:focus { outline: none; }
.popup h3.frame { text-transform: none; letter-spacing: 0; font-size: .93em; font-weight: 650; margin-top: 14px; }
.trouble { padding: 8px 11px; border-radius: 8px; background: var(--raised); border-inline-start: 3px solid var(--refuted); } .popup > .trouble { margin-bottom: 12px; }
.verdicts { display: flex; gap: 2px; height: 24px; margin: 8px 0 6px; }
.verdicts .part { min-width: 24px; display: grid; place-items: center; border-radius: 4px; border: 1.5px solid var(--tone); color: var(--ground); background: var(--tone); font-weight: 700; font-size: 13px; line-height: 1; } .verdicts :is(.said, .unlisted) { color: var(--tone); background: none; } .verdicts .unlisted { border-style: dashed; }
.coverage span:not(:last-child)::after { content: ' · '; } 
.chips { display: flex; flex-wrap: wrap; gap: 6px; margin: 10px 0 2px; } .chips button { padding: 1px 9px; min-height: 26px; border-radius: 99px; font-size: .87em; } .chips .symbol { color: var(--tone); font-weight: 700; } .chips .number { color: var(--soft); font-variant-numeric: tabular-nums; } .chips [aria-pressed=true] { border-color: var(--focus); box-shadow: inset 0 0 0 1px var(--focus); font-weight: 650; }
.note { margin-top: 6px; } .note button { margin-top: 10px; } .more { width: 100%; margin-top: 8px; } .answers > .plain { margin-top: 6px; color: var(--focus); padding-inline: 0; } .answers .below { margin-top: 8px; }
.recent { margin-top: 8px; padding: 6px 10px; border: 1px solid var(--line); border-radius: 8px; } .recent ul { list-style: none; padding: 0; } .surface .recent li + li { margin-top: 0; } .recent .plain { display: block; width: calc(100% + 12px); margin-inline: -6px; padding: 3px 6px; min-height: 28px; text-align: start; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .recent .plain:hover { background: var(--raised); }
::placeholder { color: var(--soft); opacity: 1; } progress { width: 100%; height: 10px; accent-color: var(--focus); }
@media (forced-colors: active) { .chips [aria-pressed=true] { border-width: 3px; } }`;
