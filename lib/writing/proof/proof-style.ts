/** The look of the proof page: every sort of finding has a sign, a line under the figure and a colour; print keeps the first two. */
export const PROOF_STYLE = `
:root{color-scheme:light dark}
body{font:17px/1.6 "Times New Roman",Times,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.4rem;text-align:center}h2{font-size:1.15rem;margin-top:2rem}
.about,.hint{color:#555;text-align:center}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;justify-content:center;list-style:none;padding:0}
.doc p{margin:.4rem 0;white-space:pre-wrap}
.m{position:relative;border-bottom:2px solid;border-radius:2px;padding:0 1px;cursor:help}
.m sup,.s{font-weight:bold;font-size:.75em;line-height:0}
.conflict{background:#f8d7da;border-color:#9c0006}.conflict sup,.conflict .s{color:#9c0006}
.conditional{background:#fff2cc;border-color:#7f4f00;border-bottom-style:double}.conditional sup,.conditional .s{color:#7f4f00}
.open{background:#e7e6e6;border-color:#404040;border-bottom-style:dashed}
.revision{background:#dbe7f5;border-color:#1f4e79;border-bottom-style:dotted}.revision sup,.revision .s{color:#1f4e79}
.explained{background:#eef4ea;border-color:#1e5b1e;border-bottom-style:dotted}.explained sup,.explained .s{color:#1e5b1e}
.agree{background:#e2f0d9;border-color:#1e5b1e;border-bottom-width:1px}.agree sup,.agree .s{color:#1e5b1e}
.alone{border-color:#8a8a8a;border-bottom:1px dotted}
.tip{display:none;position:absolute;left:0;top:1.7em;z-index:2;width:max-content;max-width:min(26rem,90vw);padding:.5rem .7rem;background:#fff;color:#1b1b1b;border:1px solid #555;border-radius:4px;font-size:.85rem;line-height:1.4;white-space:normal;box-shadow:0 2px 8px #0003}
.tip span{display:block;margin:.15rem 0}
.m:hover .tip,.m:focus .tip,.m:focus-within .tip{display:block}
.m:focus{outline:2px solid #1f4e79}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top}
td.m{position:static;border:1px solid #999;border-radius:0;cursor:auto}
th{background:#e8eef4}td small{color:#555;display:block}
a{color:#1f4e79}
@media (prefers-color-scheme:dark){body{background:#1c1c1c;color:#eee}.about,.hint,td small{color:#bbb}th{background:#2b3440}.m,.tip{color:#1b1b1b}.alone{color:inherit}a{color:#9cc3ee}td.m a{color:#1f4e79}}
@media screen and (max-width:40rem){table,tbody,tr,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{margin:.6rem 0;border:1px solid #999}td,td.m{border:0;border-bottom:1px solid #ddd}td:empty{display:none}td[data-h]::before{content:attr(data-h);display:block;font-size:.75em;font-weight:bold}.tip{position:fixed;left:.5rem;right:.5rem;top:auto;bottom:.5rem;width:auto;max-width:none}body{overflow-wrap:anywhere}}
@media print{body{max-width:none;margin:0;font-size:12pt}.hint{display:none}.tip{display:none!important}tr{break-inside:avoid}.m{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim();
