/** Colours by what they are for; each pair of text and ground has a contrast of 4.5 or more, each mark 3 or more. */
const light = `
--paper:#fff;--ground:#f4f2ec;--ink:#1c2733;--muted:#53606d;--rule:#d9d5ca;--grid:#e6e3da;--axis:#8b929a;--link:#0b5a72;
--line:#0b5a72;--interval:#6b8794;--limit:#75707c;--target:#b04a00;--due:#6b3d8f;--signal:#b3261e;
--met:#17703f;--met-late:#5b6a10;--reported:#1b6a72;--missed:#b3261e;--at-risk:#8a5300;--on-track:#1d5fa8;--not-due:#55606c;--hidden:#4a4a4a;--not-evaluated:#6b4f86;`;

const dark = `
--paper:#161c23;--ground:#0f1419;--ink:#e8ebee;--muted:#a7b2bd;--rule:#333d48;--grid:#28313b;--axis:#77828d;--link:#7cc7de;
--line:#6fc3dc;--interval:#7f9aa8;--limit:#9a93a3;--target:#ff9e57;--due:#c39be0;--signal:#ff8a80;
--met:#6fcf97;--met-late:#c0cf5f;--reported:#79cdd6;--missed:#ff8a80;--at-risk:#f0b95a;--on-track:#8ab8f5;--not-due:#a7b2bd;--hidden:#c8c8c8;--not-evaluated:#c4a6e0;`;

const statuses = ['met', 'met-late', 'reported', 'missed', 'at-risk', 'on-track', 'not-due', 'hidden', 'not-evaluated'];

const screen = `
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0}
main,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
h1,h2,h3,h4{line-height:1.2;margin:0;text-wrap:balance;overflow-wrap:break-word}
h1{font-size:clamp(1.7rem,5vw,2.5rem);letter-spacing:-.015em}
h2{font-size:1.45rem;margin:3.5rem 0 1rem}
h3{font-size:1.15rem}
h4{font-size:.95rem;margin:0 0 .35rem}
p{margin:0 0 .6rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible{outline:3px solid var(--target);outline-offset:2px;border-radius:2px}
small,.small,.note,.source,.as-of,.summary{color:var(--muted)}
small,.small,.note,caption{font-size:.85rem}
ul{margin:0;padding:0}
.skip{position:absolute;left:-99rem;top:.5rem;background:var(--paper);padding:.5rem 1rem}
.skip:focus{left:.5rem;z-index:2}
.sheet{display:none}
.head{padding:2.5rem 0 0}
.head p{margin:.25rem 0 0}
.head .answer{font-size:1.3rem;font-weight:600;margin:1.4rem 0 1rem;max-width:36rem;line-height:1.35}
.tally{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.6rem}
.tile{background:var(--paper);border:1px solid var(--rule);border-top:4px solid var(--status);border-radius:6px;padding:.65rem .8rem .7rem;display:grid;grid-template-columns:auto 1fr;column-gap:.55rem;align-items:center}
.tile b{font-size:1.6rem;line-height:1.1}
.tile span{grid-column:1/-1;font-size:.9rem}
.icon{width:1.15rem;height:1.15rem;flex:none;fill:var(--status);stroke:none;overflow:visible}
.tile .icon{width:1.5rem;height:1.5rem}
.cut,.mark,.open{fill:none;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.cut{stroke:var(--paper);stroke-width:2.2}
.mark,.open{stroke:var(--status)}
.milestones{list-style:none;background:var(--paper);border:1px solid var(--rule);border-radius:8px}
.line{display:grid;grid-template-columns:9.2rem 1fr auto;gap:.2rem 1rem;padding:.6rem .9rem;align-items:start}
.line+.line{border-top:1px solid var(--rule)}
.line a{font-weight:600}
.demand{display:block;color:var(--muted);font-size:.9rem}
.figure{font-variant-numeric:tabular-nums;font-weight:600;text-align:right;white-space:nowrap}
.figure small{display:block;font-weight:400}
.badge{display:inline-flex;gap:.45rem;align-items:center;color:var(--status);font-weight:600;font-size:.95rem;white-space:nowrap;line-height:1.5rem}
.note{margin-top:.7rem}
article{background:var(--paper);border:1px solid var(--rule);border-radius:8px;padding:1.1rem 1.2rem 1rem;margin:0 0 1.2rem;scroll-margin-top:1rem}
article:target{outline:3px solid var(--link);outline-offset:-1px}
article header h3{margin:.3rem 0 .2rem}
.measured header h3{font-size:1.3rem}
.facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:.8rem 0}
.facts dt{font-size:.8rem;color:var(--muted)}
.facts dd{margin:0;font-weight:600;line-height:1.75rem;font-variant-numeric:tabular-nums}
.facts div:first-child dd{font-size:1.5rem}
.facts div{display:flex;flex-direction:column;justify-content:flex-end}
figure{margin:1rem 0 .5rem}
figure.chart{display:block}
.chart{display:block;width:100%;height:auto;overflow:visible;font-family:inherit}
.narrow{display:none}
.key{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.2rem;font-size:.85rem;color:var(--muted)}
.key li{display:flex;gap:.45rem;align-items:center}
.swatch{width:28px;height:14px;flex:none;fill:none;stroke-width:2}
.swatch .line{stroke:var(--line);stroke-width:2.5}.swatch .point,.swatch .bar{fill:var(--line)}.swatch .signal{fill:var(--signal)}
.swatch .interval{stroke:var(--interval);stroke-width:1.5}.swatch .target{stroke:var(--target);stroke-dasharray:8 4}
.swatch .limit{stroke:var(--limit);stroke-width:1.5;stroke-dasharray:2 3}.swatch .due{stroke:var(--due);stroke-dasharray:1 3}
.swatch .open-bar{stroke:var(--line);stroke-width:1.5}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-variant-numeric:tabular-nums;font-size:.92rem}
caption{text-align:left;color:var(--muted);padding:0 0 .35rem}
th,td{padding:.3rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
th:first-child{padding-left:0}td:last-child,th:last-child{padding-right:0}
thead th{font-size:.82rem;color:var(--muted);font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--axis)}
tbody th{font-weight:500}
.measured th{overflow-wrap:normal}
.number{text-align:right}td.number{white-space:nowrap}td small,td strong{white-space:normal}td strong{display:block;color:var(--signal);font-size:.85rem}
td small,th small{display:block;font-weight:400}
.number .only-narrow{display:none}
.band{display:block;padding-left:1rem;color:var(--muted)}
section>table th:first-child{padding-left:.8rem}section>table :is(th,td):last-child{padding-right:.8rem}section>table caption{padding-top:.6rem}
section>table{background:var(--paper);border:1px solid var(--rule);border-radius:8px}
.made{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1rem 2rem;margin-top:1rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.95rem}
.made ul{padding-left:1.1rem;margin-bottom:.6rem}
.other{padding:.8rem 1.2rem .4rem;margin-bottom:.7rem}
.definition{padding:.8rem 1.2rem .3rem;margin-bottom:.7rem}
.definition h3{font-size:1.02rem;margin-bottom:.25rem}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--muted);font-size:.85rem}`;

const phone = `
.only-wide{display:none}.number .only-narrow{display:block}
.wide{display:none}.narrow{display:block}
.line{grid-template-columns:1fr auto}
.line .what{grid-column:1/-1;grid-row:2}
.line .badge{grid-row:1}.line .figure{grid-row:1;white-space:nowrap}.line .figure small{display:inline}
article{padding:1rem .8rem .8rem}
table{font-size:.8rem}thead th{font-size:.74rem;white-space:normal;overflow-wrap:normal}th,td{padding:.3rem .22rem}
.facts{gap:.5rem 1.3rem}`;

const print = `
@page{size:A4;margin:16mm 15mm 18mm}
html{background:#fff;font-size:9.5pt;line-height:1.4}
main,footer{max-width:none;padding:0}
.skip{display:none}
.wide{display:block}.narrow{display:none}
.head{padding-top:0}
h2{margin:1.2rem 0 .8rem}
.sheet-start{break-before:page}
.sheet-start>h2:first-child{margin-top:0}
h1,h2,h3,h4,caption,thead{break-after:avoid}
article,figure,tr,.line,.tile,.made{break-inside:avoid}
.measured table{font-size:8.5pt}.measured th,.measured td{padding:.12rem .4rem}
article,.tile,.milestones,section>table{border-radius:3px}
.line{padding:.22rem .5rem;grid-template-columns:9.6rem 1fr auto}
.line .demand,.line .figure small{display:inline;margin-left:.5rem}
.definition{border:0;padding:0;margin:0 0 .7rem}.other{padding:.5rem .8rem .1rem;margin-bottom:.5rem}
footer{padding:1rem 0 0}
.measured .chart{max-height:52mm;width:100%}
a{color:inherit;text-decoration:none}
thead{display:table-header-group}`;

/** The page's style: screens large and small, light and dark, and A4. */
export const style = [
  `:root{color-scheme:light dark;${light}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${dark}}}`,
  ...statuses.map((status) => `.${status}{--status:var(--${status})}`),
  screen,
  `@media screen and (max-width:40rem){${phone}}`,
  `@media print{${print}}`,
]
  .join('\n')
  .replaceAll(/\n+/g, '\n');
