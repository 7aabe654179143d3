import { edgeSymbols, groundColours, type MapSymbol, siteSymbols } from "../report/index.ts";

type Colours = Readonly<Record<string, Pick<MapSymbol, "light" | "dark">>>;

/** Style of the explorer's page. Colours of the map, and of what means the same beside it, are those of its symbols. */
export const pageStyle: string = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --ink: #1b2733; --soft: #52606d; --line: #d5dce3; --field: #7b8794; --wash: #f3f6f9;
  --accent: #00619a; --on-accent: #ffffff; --alarm: #a63c00;
  ${properties("light")}
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #161d25; --ink: #e8edf2; --soft: #a9b6c2; --line: #34404c; --field: #8292a1; --wash: #1f2832;
    --accent: #6cb8ee; --on-accent: #0b1218; --alarm: #ff9a66;
    ${properties("dark")}
  }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); }
h1 { font-size: 1.45rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.01em; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; line-height: 1.3; margin: 0 0 0.6rem; }
h3 { font-size: 1rem; line-height: 1.3; margin: 0 0 0.25rem; overflow-wrap: anywhere; }
p { margin: 0 0 0.6rem; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hint, .took, .kind { color: var(--soft); font-size: 0.875rem; }
.problem { color: var(--alarm); font-weight: 600; }
.problem:empty { display: none; }

main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(24rem, 33rem); height: 100dvh; }
.side { position: relative; overflow-y: auto; padding: 1.25rem 1.5rem 3rem; border-inline-start: 1px solid var(--line); min-width: 0; scroll-padding: 1rem; }
.side > * + * { margin-top: 1rem; }
section { padding-top: 1.25rem; border-top: 1px solid var(--line); }
#story { border-top: 0; padding-top: 0.25rem; font-size: 1.09rem; line-height: 1.45; min-height: 7rem; }
#app > .side { border: 0; }

button, select, input, textarea { font: inherit; color: inherit; }
button, select, input:not([type="checkbox"]), textarea {
  min-height: 2.5rem; border: 1px solid var(--field); border-radius: 0.4rem; background: var(--page); padding: 0.25rem 0.75rem; max-width: 100%;
}
button { cursor: pointer; }
button:hover:enabled { background: var(--wash); }
button:disabled { color: var(--soft); border-color: var(--line); cursor: default; }
button[aria-pressed="true"] { background: var(--ink); border-color: var(--ink); color: var(--page); }
button.fail { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.fail:hover { filter: brightness(1.1); background: var(--accent); }
button.link, button.sort {
  border: 0; background: none; padding: 0.25rem 0; min-height: 2.5rem; text-align: start; color: var(--accent);
}
button.link:hover, button.sort:hover { text-decoration: underline; background: none; }
button.sort { color: inherit; font-weight: 600; text-align: inherit; line-height: 1.25; }
th[aria-sort] button.sort::after { content: " ↓" / ""; }
th[aria-sort="ascending"] button.sort::after { content: " ↑" / ""; }
button.more { margin-top: 0.5rem; }
label { font-size: 0.875rem; color: var(--soft); }
input[type="checkbox"] { inline-size: 1.2rem; block-size: 1.2rem; flex: none; accent-color: var(--accent); }
.check { display: flex; align-items: center; gap: 0.6rem; min-height: 2.5rem; color: var(--ink); font-size: 0.95rem; }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0; }
legend { font-size: 0.875rem; color: var(--soft); padding: 0; }
.row { display: flex; gap: 0.5rem; align-items: center; min-width: 0; }
.row.wrap { flex-wrap: wrap; }
.row select { flex: 1; min-width: 0; text-overflow: ellipsis; }
.field { display: grid; gap: 0.2rem; min-width: 0; }
.choices { display: grid; gap: 0.9rem; padding-top: 0.6rem; }
.assumptions { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0.9rem; align-items: start; }
.field > input, .field > select { width: 100%; min-width: 0; }
.assumptions fieldset { grid-column: 1 / -1; }
summary { cursor: pointer; font-weight: 600; min-height: 2.5rem; display: flex; align-items: center; gap: 0.4rem; }
summary::before { content: "▸" / ""; }
details[open] > summary::before { content: "▾" / ""; }
textarea { width: 100%; margin-top: 0.75rem; font: 0.85rem/1.4 ui-monospace, monospace; }

.search { position: relative; display: grid; gap: 0.2rem; }
.search input { width: 100%; }
[role="listbox"] {
  position: absolute; z-index: 5; inset: 100% 0 auto; margin: 0.25rem 0 0; padding: 0.25rem; list-style: none; max-height: 22rem; overflow-y: auto;
  background: var(--page); border: 1px solid var(--field); border-radius: 0.4rem; box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
}
[role="option"] { padding: 0.4rem 0.6rem; border-radius: 0.3rem; cursor: pointer; min-height: 2.5rem; display: flex; flex-wrap: wrap; column-gap: 0.6rem; align-items: baseline; }
[role="option"] bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 100%; }
[role="option"][aria-selected="true"] { background: var(--accent); color: var(--on-accent); }
[role="option"][aria-selected="true"] .kind { color: inherit; }
.chips { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem; padding: 0; margin: 0; }
.chips:empty { display: none; }
.chip { display: flex; align-items: center; gap: 0.5rem; max-width: 100%; border: 1px solid var(--edge-failed); border-radius: 1.25rem; padding-inline-start: 0.9rem; }
.chip bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 600; }
.chip .kind { white-space: nowrap; }
.chip .kind:empty { display: none; }
.chip button { border: 0; border-radius: 50%; width: 2.5rem; flex: none; padding: 0; font-size: 1.2rem; background: none; }

.status { min-height: 2.5rem; display: grid; align-content: center; }
.status p { margin: 0; }
.waiting { display: flex; gap: 0.6rem; align-items: center; }
.spinner { width: 1rem; height: 1rem; border-radius: 50%; border: 2px solid var(--line); border-top-color: var(--accent); animation: turn 0.9s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }

.map { position: relative; min-width: 0; overflow: hidden; background: var(--sea); }
.map-canvases { position: absolute; inset: 0; }
.map-canvases canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
.map-canvases .top { pointer-events: none; }
.map-canvases canvas:focus-visible { outline-offset: -3px; }
canvas { cursor: grab; touch-action: none; }
canvas:active { cursor: grabbing; }
canvas.pointing { cursor: pointer; }
canvas.drawing { cursor: crosshair; }
.map-controls { position: absolute; inset: 0.75rem 0.75rem auto; display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: space-between; pointer-events: none; }
.map-controls .row { pointer-events: auto; gap: 0; flex-wrap: wrap; }
.map-controls button { border-radius: 0; margin-inline-start: -1px; min-width: 2.5rem; padding-inline: 0.7rem; }
.map-controls button:first-child { border-start-start-radius: 0.4rem; border-end-start-radius: 0.4rem; }
.map-controls button:last-of-type { border-start-end-radius: 0.4rem; border-end-end-radius: 0.4rem; }
.map-controls .check { margin-inline-start: 0.5rem; background: var(--page); padding-inline: 0.5rem; border-radius: 0.4rem; flex-direction: row-reverse; }
.map-controls input { width: 5rem; }
.tool-hint { flex-basis: 100%; margin: 0; }
.tool-hint:not(:empty) { font-size: 0.875rem; text-shadow: 0 0 4px var(--sea), 0 0 4px var(--sea); }
.legend { position: absolute; inset: auto auto 0.75rem 0.75rem; background: color-mix(in srgb, var(--page) 92%, transparent); border-radius: 0.4rem; padding: 0 0.75rem; font-size: 0.8125rem; }
.legend ul { list-style: none; margin: 0; padding: 0 0 0.6rem; }
.legend li { display: flex; gap: 0.6rem; align-items: center; }
.legend path { fill: none; stroke-linecap: round; }
.legend [class^="edge-"] { stroke-linecap: butt; }
.map-caption, .tip { position: absolute; background: var(--ink); color: var(--page); border-radius: 0.3rem; padding: 0.25rem 0.6rem; font-size: 0.875rem; margin: 0; pointer-events: none; }
.map-caption { inset: auto 0.75rem 0.75rem auto; max-width: 60%; }
.tip { left: var(--left); top: var(--top); transform: translate(14px, -50%); max-width: 18rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tip.leftwards { transform: translate(calc(-100% - 14px), -50%); }
.card {
  position: absolute; z-index: 4; left: var(--left); top: var(--top); width: min(21rem, calc(100% - 1rem)); max-height: calc(100% - 1rem); overflow-y: auto;
  background: var(--page); border: 1px solid var(--line); border-radius: 0.6rem; padding: 1rem; box-shadow: 0 8px 28px rgb(0 0 0 / 22%);
}
.card h3 { padding-inline-end: 2.5rem; max-height: 5.2em; overflow-y: auto; }
.card .close { position: absolute; inset: 0.4rem 0.4rem auto auto; border: 0; width: 2.5rem; padding: 0; font-size: 1.2rem; }
.card dl { display: grid; grid-template-columns: auto 1fr; gap: 0.1rem 0.9rem; margin: 0 0 0.8rem; font-size: 0.875rem; }
dt { color: var(--soft); }
dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.actions { display: grid; gap: 0.4rem; }
.actions button { overflow: hidden; text-overflow: ellipsis; }
.others { margin-top: 0.8rem; border-top: 1px solid var(--line); padding-top: 0.5rem; }
.others p { margin: 0; }
.others button { display: block; width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

.scroller { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: 0.84rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
th, td { padding: 0.3rem 0.5rem; text-align: start; vertical-align: middle; border-bottom: 1px solid var(--line); font-weight: 400; }
th:first-child, td:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { vertical-align: bottom; font-weight: 600; color: var(--soft); }
.number { text-align: end; }
td.number { white-space: nowrap; }
tbody th { min-width: 8.5rem; overflow-wrap: anywhere; }
tbody th .link { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; padding-block: 0.5rem; line-height: 1.3; }
tbody td.text { min-width: 5rem; }
thead th { min-width: 4rem; }
.was { color: var(--soft); }
.change { white-space: nowrap; }
.figure strong { font-size: 1.5rem; font-weight: 650; }
.bar { display: flex; height: 0.8rem; background: var(--wash); margin-bottom: 0.75rem; overflow: hidden; }
.bar-title { margin: 0; font-size: 0.875rem; color: var(--soft); }
.bar span { min-width: 0; }
.key { display: inline-block; width: 0.75rem; height: 0.75rem; margin-inline-end: 0.5rem; vertical-align: -0.05rem; }
.served { background: var(--edge-more); }
.congested { background: var(--edge-overloaded); }
.disconnected { background: repeating-linear-gradient(-45deg, var(--edge-failed) 0 4px, transparent 4px 6px); }
#explanation select { display: block; margin-bottom: 0.9rem; width: 100%; }
${symbolRules()}

@media (max-width: 56rem) {
  main { display: block; height: auto; }
  .map { height: min(62dvh, 34rem); }
  .side { border: 0; padding: 1rem 1rem 3rem; overflow: visible; }
  .card { position: fixed; left: 0; right: 0; top: auto; bottom: 0; width: 100%; max-height: 75dvh; border-radius: 0.9rem 0.9rem 0 0; }
  .legend { max-width: calc(100% - 1.5rem); }
  .map-caption { inset: auto 0.75rem 3.75rem 0.75rem; max-width: none; }
}
@media (prefers-reduced-motion: reduce) { .spinner { animation-duration: 4s; } }
@media print {
  :root { color-scheme: light; --page: #fff; --ink: #000; --soft: #444; --line: #bbb; ${properties("light")} }
  main { display: block; height: auto; }
  .map { height: auto; break-inside: avoid; print-color-adjust: exact; border: 1px solid var(--line); }
  .map-canvases { position: static; }
  .map-canvases canvas:first-child { position: static; display: block; height: auto; }
  .chip { padding-inline-end: 0.9rem; }
  .side { overflow: visible; border: 0; padding: 1rem 0; }
  .bar, .key { print-color-adjust: exact; }
  .search, .history, .choices, .more-choices, .more, .chip button, #share, .hint, .map-controls, .card, .tip, #explanation label, #explanation select, .took { display: none; }
  tr, section > h2 { break-inside: avoid; break-after: avoid-page; }
  button.link { min-height: 0; color: inherit; }
}
`;

function properties(tone: "light" | "dark"): string {
  const named = (prefix: string, colours: Colours) =>
    Object.entries(colours).map(([name, colour]) => `--${prefix}${name}: ${colour[tone]};`);
  return [...named("edge-", edgeSymbols), ...named("site-", siteSymbols), ...named("", groundColours)].join(
    " ",
  );
}

/** Of the samples in the legend. */
function symbolRules(): string {
  const edges = Object.keys(edgeSymbols).map(
    (mark) => `.legend .edge-${mark} { stroke: var(--edge-${mark}); }`,
  );
  const sites = Object.keys(siteSymbols).map(
    (mark) => `.legend .site-${mark} { stroke: var(--site-${mark}); }`,
  );
  return [...edges, ...sites].join("\n");
}
