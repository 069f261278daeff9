/** The look of the HTML report: the reader's light or dark, and black on white on paper. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#5c5c5c;--line:#c8c8c8;--head:#e8eef4;--mark:#1f4e79;--odd:#fff2cc;--bad:#9c0006;--badbg:#f8d7da;--good:#1e5b1e;--goodbg:#e2f0d9;--cond:#7f4f00;--condbg:#fff2cc;--open:#404040;--openbg:#e7e6e6}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#16181b;--soft:#a8a8a8;--line:#43484e;--head:#232a31;--mark:#7fb2e5;--odd:#3d3317;--bad:#ff9d9d;--badbg:#46191d;--good:#a5d6a7;--goodbg:#1d3320;--cond:#ffd180;--condbg:#3d3317;--open:#cfcfcf;--openbg:#2b2e32}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1rem 3rem;background:var(--paper);color:var(--ink);font:16px/1.5 "Times New Roman",Tinos,"Liberation Serif",serif}
h1{font-size:1.6rem;text-align:center;margin:.5rem 0}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
.about,.count{color:var(--soft);text-align:center;font-style:italic;margin:.2rem 0}
.count{text-align:left}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{border:1px solid var(--line);padding:.3rem .45rem;vertical-align:middle}
thead th{background:var(--head)}
th[scope=row]{text-align:left;font-weight:normal;min-width:14rem}
td.n{text-align:right;white-space:nowrap}
td.n small{display:block;color:var(--soft);font-size:.8rem}
td.odd{background:var(--odd)}
td.none{text-align:center;color:var(--soft)}
tr.computed th,tr.computed td{font-style:italic}
tr.block th{background:var(--head);font-weight:bold;text-align:left}
ol.notes,ol.sources{padding-left:2rem}
.charts{display:flex;flex-wrap:wrap;gap:1rem}
.chart{width:24rem;max-width:100%;height:auto;border:1px solid var(--line)}
.chart text{fill:currentColor;font-size:11px}
.chart .title{font-weight:bold;font-size:12.5px;text-anchor:middle}
.chart .value{text-anchor:middle;font-weight:bold;paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.chart .grid{stroke:var(--line);stroke-width:1;fill:none}
.chart .mark{fill:var(--mark)}
.chart .line{fill:none;stroke:var(--mark);stroke-width:2.5}
.finding{border:1px solid var(--line);border-left-width:.4rem;margin:.6rem 0;padding:.5rem .8rem;break-inside:avoid}
.finding h3{font-size:1rem;margin:0 0 .2rem}
.finding p{margin:.2rem 0}
.verdict{display:inline-block;padding:0 .5rem;border-radius:.2rem;font-weight:bold;margin-right:.5rem}
.inconsistent{border-left-color:var(--bad)}.inconsistent .verdict{color:var(--bad);background:var(--badbg)}
.consistent-if{border-left-color:var(--cond)}.consistent-if .verdict{color:var(--cond);background:var(--condbg)}
.unchecked{border-left-color:var(--open)}.unchecked .verdict{color:var(--open);background:var(--openbg)}
.consistent{border-left-color:var(--good)}.consistent .verdict{color:var(--good);background:var(--goodbg)}
.finding svg{max-width:100%;height:auto}
.ranges{width:32rem;display:block;margin:.3rem 0}
.ranges text{fill:currentColor;font-size:12px}
.ranges .mark{fill:var(--mark)}
.place{color:var(--soft);font-size:.85rem}
details{margin:.6rem 0}summary{cursor:pointer;font-weight:bold}
a{color:var(--mark)}
footer{margin-top:2rem;color:var(--soft);font-size:.85rem}
@media print{@page{size:A4 landscape;margin:20mm 15mm 20mm 30mm}:root{--ink:#000;--paper:#fff;--soft:#333;--line:#777;--head:#eee;--mark:#1f4e79;--odd:#fff2cc}body{max-width:none;padding:0;font-size:11pt}thead{display:table-header-group}tr{break-inside:avoid}.scroll{overflow:visible}a{color:inherit;text-decoration:none}}
`.trim();
