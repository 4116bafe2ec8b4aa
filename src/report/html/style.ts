// How a page looks: light and dark, on a screen and on paper. The hash is that of the text, which a test checks.

/** For the page's Content-Security-Policy. */
export const STYLE_HASH = 'sha256-Xc/XK6ui4ApQdRN4adrU8Y0Y4ye/azeLa/yxXxFyWQ8='

export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1c2128;--dim:#57606a;--line:#d0d7de;--soft:#f6f8fa;--link:#0757ba;--good:#1a7f37;--weak:#8a5a00;--bad:#c11f2c;--none:#6e7781;--goodfill:#2da44e;--weakfill:#d4a72c;--badfill:#cf222e;--nonefill:#8c959f}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--dim:#9ca5b0;--line:#30363d;--soft:#161b22;--link:#6cb2ff;--good:#57d06a;--weak:#e3b341;--bad:#ff8f88;--none:#9ca5b0;--goodfill:#2ea043;--weakfill:#bb8009;--badfill:#f85149;--nonefill:#6e7681}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main,footer{max-width:1180px;margin:0 auto;padding:0 24px}
header{padding-top:28px}
.mark{margin:0 0 4px;color:var(--dim);font-size:13px;font-weight:600;letter-spacing:.04em}
h1{margin:0 0 12px;font-size:26px;line-height:1.25;padding-left:14px;border-left:6px solid var(--nonefill);overflow-wrap:anywhere}
.pass h1{border-color:var(--goodfill)}.blocked h1{border-color:var(--badfill)}.waiting h1,.undetermined h1{border-color:var(--weakfill)}
h2{margin:40px 0 12px;font-size:20px;padding-bottom:6px;border-bottom:1px solid var(--line)}
h3{margin:0 0 8px;font-size:16px;overflow-wrap:anywhere}
p{margin:0 0 10px;overflow-wrap:anywhere}
a{color:var(--link)}
code,pre{font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{overflow-wrap:anywhere}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:10px 12px;overflow:auto;margin:8px 0}
.skip{position:absolute;left:-9999px}
.skip:focus{left:12px;top:12px;background:var(--bg);padding:6px 10px;border:2px solid var(--link);z-index:2}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;padding:0;margin:14px 0 0}
.count{color:var(--dim)}
.dim{color:var(--dim)}
dl{display:flex;flex-wrap:wrap;gap:4px 24px;margin:8px 0}
dl div{display:flex;gap:6px;min-width:0}
dt{color:var(--dim);white-space:nowrap}
dd{margin:0;overflow-wrap:anywhere;min-width:0}
.note{background:var(--soft);border-left:4px solid var(--weakfill);padding:8px 12px;margin:8px 0}
figure{margin:0 0 18px}
.shares svg{display:block;width:100%;height:28px;border-radius:6px}
.bars svg{display:block;width:100%;max-width:980px;height:auto;font:13px system-ui,sans-serif}
figcaption{color:var(--dim);font-size:13px}
rect.good{fill:var(--goodfill)}rect.weak{fill:var(--weakfill)}rect.bad{fill:var(--badfill)}rect.none{fill:var(--nonefill)}
svg text{fill:var(--fg)}
.legend{display:flex;flex-wrap:wrap;gap:4px 22px;list-style:none;padding:0;margin:8px 0 0}
.swatch{display:inline-block;width:11px;height:11px;border-radius:2px;margin-right:6px;background:var(--nonefill)}
.swatch.good{background:var(--goodfill)}.swatch.weak{background:var(--weakfill)}.swatch.bad{background:var(--badfill)}
.tone-good{color:var(--good)}.tone-weak{color:var(--weak)}.tone-bad{color:var(--bad)}.tone-none{color:var(--none)}
.tone{font-weight:600;white-space:nowrap}
article{border:1px solid var(--line);border-radius:8px;padding:14px 16px;margin:0 0 14px}
article.unauthorized{border-left:5px solid var(--badfill)}article.waiting,article.undetermined{border-left:5px solid var(--weakfill)}
.finding{margin:12px 0}
.finding p{margin:0 0 4px}
details{margin:4px 0}
summary{cursor:pointer}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:14px;min-width:720px}
table.facts{min-width:0}
table.judged,table.lapsing,table.lifted,table.changed{min-width:960px}
.table table,.table thead,.table tbody{display:block}
.table tr{display:grid;grid-template-columns:1.7fr repeat(var(--more),minmax(0,1fr))}
table.judged tr{grid-template-columns:1.5fr 1fr minmax(8.2em,.8fr) 1.8fr .9fr 1.1fr 1.1fr}table.blocked tr{grid-template-columns:1.4fr minmax(8.2em,.8fr) 1.3fr 1.7fr 1.5fr}table.locked tr{grid-template-columns:1.6fr minmax(8.2em,.8fr) .9fr 1.9fr 1.6fr}table.lapsing tr{grid-template-columns:1.2fr .8fr 1fr 2fr 1fr 1.1fr}table.lifted tr{grid-template-columns:1.1fr 1.8fr 1.8fr 1fr .8fr 1.1fr}table.changed tr{grid-template-columns:1.2fr .9fr 1.5fr 1.5fr minmax(8.2em,.8fr) 1.2fr}table.reach tr{grid-template-columns:2fr .8fr .7fr 2.4fr}table.reach-in-many tr{grid-template-columns:2fr .8fr .8fr .7fr 2.2fr}
.table tr>*{min-width:0}
.columns-1{--more:0}.columns-2{--more:1}.columns-3{--more:2}.columns-4{--more:3}.columns-5{--more:4}.columns-6{--more:5}.columns-7{--more:6}.columns-8{--more:7}
.table .chunk{content-visibility:auto;contain-intrinsic-size:auto 2400px}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:anywhere}
tbody:last-child tr:last-child>*{border-bottom:0}
thead th{background:var(--soft);font-weight:600;white-space:nowrap}
thead button{all:unset;cursor:pointer;font-weight:600}
thead button:focus-visible{outline:2px solid var(--link);outline-offset:2px}
th[aria-sort] button::after{content:" \\2195";color:var(--dim)}
th[aria-sort=ascending] button::after{content:" \\2191"}
th[aria-sort=descending] button::after{content:" \\2193"}
.tools{display:flex;flex-wrap:wrap;gap:10px;align-items:center;margin:0 0 8px}
.tools input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--none);border-radius:6px;padding:5px 9px;min-width:260px}
.rest{color:var(--dim);margin:6px 0 0}
table.facts{width:auto;margin:6px 0}
table.facts td,table.facts th{border-bottom:0;padding:2px 12px 2px 0}
table.facts thead th{background:none}
footer{color:var(--dim);font-size:13px;margin-top:48px;padding-bottom:32px}
[hidden]{display:none!important}
@media (max-width:640px){.bars{overflow-x:auto}.bars svg{width:680px;max-width:none}header,main,footer{padding-left:14px;padding-right:14px}h1{font-size:21px}}
@media print{.table .chunk{content-visibility:visible}:root{--bg:#fff;--fg:#000;--dim:#444;--line:#bbb;--soft:#fff;--link:#000;--good:#063;--weak:#640;--bad:#900;--none:#444}body{font-size:10.5px}nav,.tools,.skip{display:none}.scroll{overflow:visible;border:0}.table table{min-width:0;font-size:10px}code,pre,figcaption,table.facts{font-size:inherit}pre{white-space:pre-wrap;overflow-wrap:anywhere}th[aria-sort] button::after{content:none}.table th,.table td{padding:3px 5px}article,tr{break-inside:avoid}h2{break-after:avoid}thead{display:table-header-group}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`
