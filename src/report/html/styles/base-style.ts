/** Colors, type and measure. One hue in four steps, dark to light in both schemes and told apart without color. */
export const baseStyle = `
:root{color-scheme:light dark;
--paper:#fff;--ink:#1c1b19;--quiet:#5f5d58;--rule:#d8d5cf;--faint:#f3f1ec;--accent:#0b5b73;--mark:#e3eff3;
--q0:#f1efea;--q1:#a3cbd8;--q2:#347b95;--q3:#15526a;--q4:#052838;--t1:#0b2630;--t2:#fff;--t3:#fff;--t4:#fff;
--serif:Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,'DejaVu Serif',serif;
--sans:'Helvetica Neue','Segoe UI',Roboto,Arial,'Liberation Sans','DejaVu Sans Condensed','DejaVu Sans',sans-serif}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#141618;--ink:#e9e6df;--quiet:#a6a49d;--rule:#383b3e;--faint:#1e2123;--accent:#7cc7dd;--mark:#1c3b46;
--q0:#202326;--q1:#1f4f60;--q2:#31788f;--q3:#6bb9d0;--q4:#c6e9f4;--t1:#f1eee7;--t2:#fff;--t3:#07161c;--t4:#07161c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.5 var(--sans);overflow-wrap:anywhere}
.page{max-width:66rem;margin:0 auto;padding:0 1.25rem 4rem}
h1,h2,h3,h4{font-family:var(--serif);font-weight:700;line-height:1.15;margin:0;text-wrap:balance}
h1{font-size:clamp(1.95rem,1.2rem + 3vw,3.1rem);letter-spacing:-.018em;line-height:1.08;max-width:19em}
h2{font-size:clamp(1.4rem,1.2rem + .9vw,1.9rem);letter-spacing:-.008em;max-width:26em}
h3{font-size:1.15rem}
h4{font:600 .85rem/1.3 var(--sans);margin-bottom:.5rem}
p{margin:0 0 .75rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
[tabindex="-1"]:focus{outline:none}
[hidden]{display:none!important}
.span{white-space:nowrap}
small{font-size:.85em;color:var(--quiet);font-variant-numeric:tabular-nums}
blockquote,i{font-family:var(--serif)}
bdi,blockquote,td,th{unicode-bidi:isolate}
blockquote{margin:0}
ul,ol,dl{margin:0;padding:0;list-style:none}
dd{margin:0}
figure{margin:0}
button,input,select{font:inherit;color:inherit}
button{background:none;border:1px solid var(--quiet);border-radius:3px;padding:.3rem .75rem;cursor:pointer}
button:hover{border-color:var(--accent);color:var(--accent)}
.skip{position:absolute;left:-999rem;background:var(--paper);color:var(--accent);padding:.5rem .75rem;z-index:2}
.skip:focus{left:1rem;outline-offset:-3px}
.masthead{padding:2rem 0 1.25rem}
.kicker{display:flex;flex-wrap:wrap;gap:.15rem .9rem;font-size:.875rem;margin-bottom:1.1rem;border-top:4px solid var(--ink);padding-top:.6rem}
.kicker span{font-weight:700}
.kicker bdi{color:var(--quiet)}
.standfirst{font:400 1.125rem/1.5 var(--serif);max-width:38em;margin:1rem 0 0;text-wrap:pretty}
.basis{font-size:.9rem;color:var(--quiet);max-width:46em;margin:.9rem 0 0;text-wrap:pretty}
.lede{display:grid;gap:0 3rem;align-items:start}
@media (min-width:60rem){.lede:has(.example){grid-template-columns:minmax(0,36rem) minmax(0,1fr)}}
section{margin-top:4rem;padding-top:1.1rem;border-top:1px solid var(--rule)}
main>section:first-of-type{margin-top:1rem}
.intro,.prose p{max-width:40em;margin:.6rem 0 1.4rem;text-wrap:pretty}
.prose p{font:400 1.05rem/1.55 var(--serif);margin:0 0 .9rem}
.prose{margin-top:1rem}
.note,.capped,.caution{font-size:.9rem;color:var(--quiet);max-width:46em;margin:1rem 0 0}
.none{color:var(--quiet);font-size:.9rem}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.85rem;color:var(--quiet)}
@media (max-width:40rem){.page{padding:0 1rem 3rem}.masthead{padding-top:1.25rem}section{margin-top:3rem}}
`;
