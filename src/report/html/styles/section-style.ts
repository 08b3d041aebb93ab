/** The parts of the page, one after the other. */
export const sectionStyle = `
.changes,.phrases,.ratios,.comparison{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(12.5rem,100%),1fr));gap:1.75rem 2rem;margin-top:1.25rem}
.ratios{grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr))}
.change h3,.phrases h3,.ratios h3,.comparison h4,.head{border-top:2px solid var(--ink);padding-top:.5rem;margin-bottom:.6rem;font:700 .9rem/1.3 var(--sans)}
.change li{margin-bottom:.55rem;line-height:1.3}
.change strong,.comparison strong{font:700 1.05rem/1.3 var(--serif)}
.change span,.comparison li span,.files span,.sources span,.size{color:var(--quiet);font-size:.85rem;font-variant-numeric:tabular-nums}
.change li>span{display:block}
.change .more{font-size:.9rem}
.change a,.comparison strong a,.multiple a,.succession h3 a{color:inherit;text-decoration-color:var(--rule)}
.change a:hover,.comparison strong a:hover,.multiple a:hover,.succession h3 a:hover{color:var(--accent);text-decoration-color:currentColor}
.example{max-width:38em;margin:1.25rem 0 0;padding-left:.9rem;border-left:3px solid var(--accent)}
.example .note{margin:0}
.example .line{padding:.1rem 0 0}
.contents{display:grid;grid-template-columns:9.5rem minmax(0,1fr);grid-template-rows:auto 1fr;gap:0 2rem;border-top:1px solid var(--rule);padding-top:.6rem;font-size:.85rem}
.contents h2{font:700 .85rem/1.3 var(--sans);padding:.2rem 0}
.contents .search{margin:0}
.contents ol{grid-area:1/2/3/3;display:flex;flex-wrap:wrap;gap:0 1.25rem}
.contents a{display:inline-block;padding:.15rem 0}
.contents ol a{color:inherit;text-decoration-color:var(--rule)}
@media (max-width:47rem){.contents{grid-template-columns:auto 1fr}.contents ol{grid-area:2/1/3/3;gap:.1rem 1.1rem}.contents .search{padding:.05rem 0}}
.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(9.25rem,100%),1fr));gap:1.75rem 1.5rem}
@media (min-width:53rem){.multiples{grid-template-columns:repeat(5,1fr)}}
.multiple{position:relative;display:flex;flex-direction:column}
.multiple h3{font-size:1rem;hyphens:auto}
@media (max-width:26rem){.multiple h3{font-size:.8125rem}}
.multiple h3 a::after{content:'';position:absolute;inset:0}
.multiple p{font-size:.8rem;line-height:1.3;color:var(--quiet);margin:.15rem 0 .35rem;flex:1}
.successions{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr));gap:2rem 2.5rem}
.succession h3{font-size:1.05rem;margin-bottom:.6rem}
.succession h3 i{font-weight:400}
.succession .note{margin:.3rem 0}
.succession details,.phrases details,.comparison details,.families details{font-size:.85rem;margin-top:.35rem}
.phrases li{padding:.35rem 0;border-bottom:1px solid var(--rule);break-inside:avoid}
@media (min-width:53rem){.phrases{grid-template-columns:minmax(0,2fr) minmax(0,1fr)}.phrases>div:first-child ul{columns:2;column-gap:2rem}}
.phrases details{margin:0}
.phrases summary,.comparison summary,.words summary{color:inherit;list-style-position:outside;margin-left:1rem;width:auto}
.phrases summary i,.words summary i{font-size:1.05rem}
.phrases .when,.words .when{display:inline-block;color:var(--quiet);font-variant-numeric:tabular-nums;margin-left:.35rem}
.words{columns:15rem 3;column-gap:2rem}
.words li{padding:.35rem 0;border-bottom:1px solid var(--rule);break-inside:avoid;line-height:1.3}
.words details{font-size:.85rem}
.comparison .note{margin:0 0 .6rem}
.families td:last-child{line-height:1.75}.families summary{padding:.25rem 0}
.families details{margin:.2rem 0}
.cards{width:100%;table-layout:fixed;margin-top:1rem}
.cards caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.cards td,.cards th{padding:.6rem 1.25rem .6rem 0}
.families tbody th{font:700 1.15rem/1.2 var(--serif)}
@media print,(min-width:47.01rem){.families th:nth-child(1){width:15%}.families th:nth-child(2){width:11%}.families th:nth-child(3){width:21%}.families th:nth-child(5){width:21%}}
.families .plain{color:var(--quiet);font-size:.8rem}
.families [lang=sv]{font-family:var(--serif);font-size:1rem}
.families td.n{padding-top:.7rem}
@media screen and (max-width:47rem){.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards tr{display:grid;grid-template-columns:1fr auto;gap:.25rem 1rem;border-bottom:1px solid var(--rule);padding:.8rem 0}
.cards th,.cards td{border:0;padding:0;min-width:0}.cards td.n{padding:.25rem 0 0}.cards .years,.cards td:nth-child(4),.cards td:nth-child(5){grid-column:1/-1}.families .years svg{max-width:20rem}}
.caution{margin:0 0 1.25rem;padding-left:.9rem;border-left:3px solid var(--accent);color:var(--ink)}
.ratio{max-width:25rem}
.comparison{margin-bottom:2rem}
.comparison li{padding:.35rem 0;line-height:1.3;border-bottom:1px solid var(--rule)}.comparison details{margin:0}
.rare{margin-top:1.5rem}.rare h3{font:700 .9rem/1.3 var(--sans);margin-bottom:.4rem}
.rare ul{columns:16rem 3;column-gap:2.5rem;font-size:.9rem}.rare li{break-inside:avoid;padding:.15rem 0}.rare a{display:inline-block;min-height:24px}.rare li>a{color:inherit;text-decoration-color:var(--rule)}.rare span{font-variant-numeric:tabular-nums;margin-left:.3rem}
.comparison li span{display:inline-block;margin-left:.25rem}
#comparison h3{margin-top:1.5rem}
.size{font-family:var(--sans);font-weight:400;margin-left:.4rem}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;padding:.9rem 0;margin:0 0 1rem;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
.filters p{margin:0;min-width:0;max-width:100%}
.filters label{display:block;font-size:.8rem;color:var(--quiet);margin-bottom:.15rem}
.filters input,.filters select{background:var(--paper);border:1px solid var(--quiet);border-radius:3px;padding:.35rem .5rem;min-height:2.25rem;max-width:100%}
.filters p:first-child{flex:1 1 14rem}
.filters input{width:100%}
.filters .count,.filters .searched{flex-basis:100%;font-size:.85rem;color:var(--quiet)}
.filters .searched{max-width:46em}
.concept{padding:1.5rem 0 .5rem;border-bottom:1px solid var(--rule)}
.concept header{max-width:46em}
.verdict{font:400 .85rem/1.3 var(--sans);color:var(--quiet);margin-left:.4rem}
.definition{font-family:var(--serif);font-style:italic;margin:.15rem 0 .3rem}
.facts,.members{font-size:.85rem;color:var(--quiet);margin:0 0 .2rem;font-variant-numeric:tabular-nums}
.line{display:grid;grid-template-columns:9.5rem minmax(0,40em) auto;gap:.1rem 1.25rem;align-items:baseline;padding:.45rem 0}
.origin{margin:0;font-size:.85rem;color:var(--quiet);overflow-wrap:anywhere}
.origin .year,.citation .year{font-weight:700;font-variant-numeric:tabular-nums;color:var(--ink)}
.line blockquote{line-height:1.45;overflow-wrap:anywhere}
.line b{color:var(--accent);font-weight:700}
.tools{margin:0;font-size:.8rem;white-space:nowrap}
.tools button{padding:.1rem .5rem;margin-left:.5rem;white-space:nowrap}
.cell:target,.concept:target header,.citation:target{background:var(--mark);box-shadow:0 0 0 .5rem var(--mark)}
.lines .line{grid-template-columns:minmax(0,1fr);gap:.1rem;padding:.5rem 0}
.lines .tools,.panel .tools,#hits .tools{white-space:normal}
.hit-concepts{display:flex;flex-wrap:wrap;gap:.1rem .8rem;font-size:.85rem;margin:.15rem 0 0;grid-column:2}
@media (max-width:53rem){.hit-concepts{grid-column:1}}
.tools button:first-child{margin-left:0}
@media (max-width:53rem){.line{grid-template-columns:minmax(0,1fr);gap:.1rem;padding:.6rem 0}}
.citation{display:grid;grid-template-columns:9.5rem minmax(0,38em);gap:0 2rem;padding:1.5rem 0;border-bottom:1px solid var(--rule)}
.citation header{grid-row:1/span 5}
.citation h3 .year{display:block;font:700 .95rem/1.3 var(--sans)}
.citation h3{overflow-wrap:anywhere}
.citation .facts{margin-top:.3rem;font-size:.8rem}
.citation blockquote{font-size:1.125rem;line-height:1.6;overflow-wrap:anywhere}
.citation>:not(header){grid-column:2}
@media (max-width:47rem){.citation{grid-template-columns:minmax(0,1fr);gap:.6rem}.citation>:not(header){grid-column:1}.citation header{grid-row:auto}}
mark{background:var(--mark);color:inherit;text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px;text-underline-offset:.2em;text-decoration-skip-ink:none;border-radius:2px}
mark.several{text-decoration-style:double}
.chips{display:flex;flex-wrap:wrap;gap:.25rem .9rem;font-size:.85rem;margin-top:.75rem}
.citation details{font-size:.85rem;margin-top:.6rem}
.verdicts div,.settings div{display:grid;grid-template-columns:14rem minmax(0,34em);gap:0 1.5rem;padding:.35rem 0;border-bottom:1px solid var(--rule);font-size:.95rem}
.verdicts dt,.settings dt{font-weight:600}
#method h3{margin:1.75rem 0 .5rem;font:700 .95rem/1.3 var(--sans)}
.files li,.sources li{padding:.3rem 0;border-bottom:1px solid var(--rule)}
.files{columns:20rem 2;column-gap:2.5rem}
.files li{break-inside:avoid}
.files a{font-variant-numeric:tabular-nums;margin-right:.35rem}
.plain-list li{padding:.3rem 0;max-width:46em}
code{font-size:.85em;color:var(--quiet)}
@media (max-width:40rem){.verdicts div,.settings div{grid-template-columns:minmax(0,1fr)}}
`;
