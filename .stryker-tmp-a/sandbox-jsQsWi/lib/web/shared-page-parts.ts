/** The look of a shared list, small enough to stand in the page; colours are those of `app/tokens.css`. */
// @ts-nocheck

export const SHARED_STYLE = `
*{box-sizing:border-box;margin:0}
html{-webkit-text-size-adjust:100%}
body{background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,'Segoe UI','PingFang SC','Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
.page{max-width:46rem;margin:0 auto;padding:0 1.25rem}
header{border-bottom:1px solid var(--line)}
header .page{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 1.5rem}
header a,footer a{display:inline-flex;align-items:center;min-height:2.75rem}
header .page>a{font-weight:600;color:var(--ink);text-decoration:none}
header span a+a{margin-left:1rem}
a{color:var(--accent);text-underline-offset:4px}
a:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
main{padding-top:2rem!important;padding-bottom:3rem!important}
h1{font-size:1.6875rem;line-height:1.35;margin:.25rem 0 .5rem}
h2{font-size:1.0625rem}
h3{font-size:.9375rem;margin-top:.5rem}
.list{list-style:none;padding:0;margin-top:1.5rem;border-top:1px solid var(--line-strong)}
.list>li{padding:1.25rem 0;border-bottom:1px solid var(--line);break-inside:avoid}
.list>li>*+*{margin-top:.25rem}
.small{font-size:.9375rem}
.soft{color:var(--ink-soft)}
.until{margin-top:1.5rem}
.state{font-weight:600}
.state span{display:inline-block;width:1.25rem;text-align:center}
.met{color:var(--met)}.unmet{color:var(--unmet)}.unknown{color:var(--unknown)}.faulty{color:var(--fault)}.quiet{color:var(--ink-soft)}
footer{border-top:1px solid var(--line)}
footer .page{padding-top:1.5rem;padding-bottom:2rem}
@media print{header span,footer a{display:none}}
`.replaceAll('\n', '');

/** Asks now and then, and when the page is looked at again, whether the link still opens; where it doesn't, the page is asked for anew and goes. */
export const STILL_OPEN_SCRIPT = `
(()=>{const ask=()=>{if(document.visibilityState==='visible')fetch(location.href,{method:'HEAD',cache:'no-store'}).then(a=>{if(a.status===410||a.status===404)location.replace(location.href)},()=>{})};
setInterval(ask,15000);addEventListener('pageshow',ask);document.addEventListener('visibilitychange',ask)})()
`.trim();
