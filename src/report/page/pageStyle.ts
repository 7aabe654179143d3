import { edgeSymbols } from "../map/index.ts";

type Scheme = "light" | "dark";

const inks = {
  light:
    "--paper:#fff;--ink:#1f2933;--quiet:#52606d;--rule:#d9e0e7;--served:#3e4c59;--before:#b3bdc7;--focus:#0b5cad",
  dark: "--paper:#0f151b;--ink:#e6ebf0;--quiet:#a3b0bd;--rule:#2c3844;--served:#c5d0da;--before:#52606d;--focus:#7ab8f5",
} as const;

function colours(scheme: Scheme): string {
  return `${inks[scheme]};--congested:${edgeSymbols.overloaded[scheme]};--disconnected:${edgeSymbols.failed[scheme]};--more:${edgeSymbols.more[scheme]}`;
}

/** Style of a page: one column to read, wide enough for maps and tables; light, dark and on paper. */
export const pageStyle: string = `
:root{color-scheme:light dark;${colours("light")}}
@media screen and (prefers-color-scheme:dark){:root{${colours("dark")}}}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:anywhere;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:3.5rem}
.over{margin:0;color:var(--quiet);font-size:.9rem}
h1{margin:.25rem 0 1.25rem;font-size:clamp(1.6rem,4.2vw,2.5rem);line-height:1.15;letter-spacing:-.015em;text-wrap:balance;overflow-wrap:anywhere}
h2{margin:3.5rem 0 .5rem;font-size:1.3rem;line-height:1.25}
.story{max-width:44rem;font-size:1.12rem;overflow-wrap:anywhere}
.story p{margin:0 0 .7rem}
p.note,figcaption,caption{max-width:44rem;color:var(--quiet);font-size:.9rem;text-align:left;overflow-wrap:anywhere}
figure{margin:2rem 0 0}
figcaption{margin-top:.6rem}
.map{display:block;width:100%;height:auto;border-radius:4px}
.legend-list{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;margin:.75rem 0 0;padding:0;list-style:none;font-size:.9rem}
.legend-list li{display:flex;gap:.5rem;align-items:center}
.legend-list .map{flex:none;width:30px;height:16px}
.bars{display:grid;grid-template-columns:minmax(5rem,max-content) minmax(0,1fr) max-content;gap:.55rem 1rem;margin:1rem 0 0}
.bars>div{display:grid;grid-template-columns:subgrid;grid-column:1/-1;align-items:center}
.bars svg{display:block;width:100%;height:1.5rem}
.bars .thin{height:.95rem}
.bars .name{overflow-wrap:anywhere}
.figure{font-variant-numeric:tabular-nums;text-align:right}
.served{fill:var(--served)}.before{fill:var(--before)}.congested{fill:var(--congested)}.disconnected{fill:none;stroke:var(--disconnected);stroke-width:2;stroke-dasharray:5 3;vector-effect:non-scaling-stroke}
.curve{fill:none;stroke:var(--more);stroke-width:2.2}
.axis{stroke:var(--rule)}
.chart{display:block;width:100%;max-width:44rem;height:auto}
.chart text{fill:var(--quiet);font:13px system-ui,"Segoe UI",sans-serif}
.scroll{overflow-x:auto;margin:.75rem 0 0}
.scroll:focus-visible,button:focus-visible,input:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.88rem;font-variant-numeric:tabular-nums}
caption{padding:0 0 .5rem}
th,td{padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
th{color:var(--quiet);font-weight:600;vertical-align:bottom;overflow-wrap:normal}
td{max-width:24rem;min-width:8rem;overflow-wrap:anywhere}
th[scope=row]{color:inherit;font-weight:400;max-width:22rem;min-width:9rem;overflow-wrap:anywhere;vertical-align:top}
.r{text-align:right}
td.r{min-width:0;white-space:nowrap}
th button{all:unset;cursor:pointer}
th button:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
th button::after{content:"\\00a0↕";opacity:.45}
th[aria-sort=ascending] button::after{content:"\\00a0↑";opacity:1}
th[aria-sort=descending] button::after{content:"\\00a0↓";opacity:1}
.filter{display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center;margin:.75rem 0 0;font-size:.9rem}
.filter input{font:inherit;padding:.3rem .5rem;border:1px solid var(--quiet);border-radius:4px;background:var(--paper);color:var(--ink)}
dl{max-width:44rem;font-size:.9rem}
dt{font-weight:600;margin-top:.6rem}
dd{margin:0;color:var(--quiet)}
code{font:.88em ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
footer{margin-top:4rem;padding-bottom:3rem;color:var(--quiet);font-size:.85rem}
footer p{max-width:44rem;overflow-wrap:anywhere}
@media (max-width:600px){.chart text{font-size:22px}header{padding-top:2rem}.bars{grid-template-columns:minmax(0,1fr) max-content}.bars svg{grid-column:1/-1;grid-row:2}}
@media print{body{font-size:10pt}h2{break-after:avoid}figure,tr,.bars{break-inside:avoid}.filter{display:none}.scroll{overflow:visible}table{font-size:8pt}*{print-color-adjust:exact}}
`;
