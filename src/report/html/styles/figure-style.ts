/** Figures, their keys and the tables under them. Text in figures is sized for the width they are drawn at. */
export const figureStyle = `
svg{display:block;width:100%;height:auto;font-family:var(--sans);font-variant-numeric:tabular-nums;overflow:hidden}
svg text{fill:var(--ink);font-size:13px}
svg .tick,svg .name,svg .share{fill:var(--quiet);font-size:11px}
svg .year{font-weight:700;font-size:13px}
svg .year,svg .level,svg .t1,svg .t2,svg .t3,svg .t4{text-anchor:middle}
svg .share,svg .end{text-anchor:end}
.heat rect{rx:1.5px}
svg .share{font-size:12px}
svg .concept{font-size:14px}
svg .concept{font-weight:500}
svg .lead .concept{font-weight:700}svg .lead .share{font-weight:700;fill:var(--ink)}
svg .lemma{font:italic 14px var(--serif)}
svg .grid{stroke:var(--rule);stroke-width:1}
svg .axis{stroke:var(--quiet);stroke-width:1}
svg .bar{fill:var(--q3)}
svg .nil{fill:var(--rule)}
svg .track{fill:var(--q0)}
svg .off,svg .dot{fill:none;stroke:var(--rule);stroke-width:3px;stroke-linecap:round}
svg .dot{stroke:var(--accent);stroke-width:10px}
svg .dot.small{stroke-width:5px}
svg .ring{fill:var(--paper);stroke:var(--accent);stroke-width:1.75}
.q0{fill:var(--q0)}.q1{fill:var(--q1)}.q2{fill:var(--q2)}.q3{fill:var(--q3)}.q4{fill:var(--q4)}
svg .t1{fill:var(--t1)}svg .t2{fill:var(--t2)}svg .t3{fill:var(--t3)}svg .t4{fill:var(--t4)}
svg a{text-decoration:none;cursor:pointer}
svg a.label:hover text,svg a.label:focus-visible text{fill:var(--accent);text-decoration:underline}
svg a.cell:hover rect,svg a.cell:focus-visible rect{stroke:var(--ink);stroke-width:2.5}
svg a:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
.heat.narrow{display:none}
.heat.narrow .year{font-size:11px}
.heat.narrow .concept{font-size:14px;font-weight:600}
@media (max-width:53rem){.heat.wide{display:none}.heat.narrow{display:block;max-width:36rem}}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;font-size:.85rem;color:var(--quiet);margin-top:1rem}
.legend li{display:flex;align-items:center;gap:.4rem}
.swatch{width:.95rem;height:.95rem;flex:none}
.numbers{margin-top:1rem;font-size:.9rem}
summary{padding:.15rem 0;line-height:1.4;cursor:pointer;color:var(--accent);width:fit-content;max-width:100%}
summary:hover{text-decoration:underline}
.scroll{overflow-x:auto;overflow-wrap:normal;margin-top:.75rem;max-width:100%}
table{border-collapse:collapse;font-size:.85rem;font-variant-numeric:tabular-nums;line-height:1.35}
caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{font-weight:600;color:var(--quiet);vertical-align:bottom;white-space:nowrap}
.n{text-align:right;white-space:nowrap}
.scroll tbody th{overflow-wrap:break-word;min-width:7rem;max-width:20rem}
`;
