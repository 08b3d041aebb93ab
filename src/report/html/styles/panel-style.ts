/** The panel with the sentences behind a number: at the side on a desk, from below on a phone. */
export const panelStyle = `
.panel{position:fixed;inset:0 0 0 auto;width:min(34rem,100%);height:100%;max-height:none;max-width:none;margin:0;padding:0;border:0;border-left:1px solid var(--rule);background:var(--paper);color:var(--ink);box-shadow:0 0 2.5rem rgb(0 0 0/.18);overflow:hidden}
.panel[open]{display:flex;flex-direction:column}
.panel::backdrop{background:rgb(20 20 20/.28)}
.panel>header{display:flex;justify-content:space-between;align-items:start;gap:1rem;padding:1.25rem 1.5rem .75rem;border-bottom:1px solid var(--rule)}
.panel>header button{flex:none;white-space:nowrap;overflow-wrap:normal}
.panel h2{font-size:1.35rem;overflow-wrap:anywhere}
.panel>div{overflow-y:auto;padding:.5rem 1.5rem 1.5rem;flex:1}
.panel .more{margin:0;padding:.75rem 1.5rem;border-top:1px solid var(--rule);font-size:.9rem}
.panel .concept{border:0;padding:.5rem 0}
.panel .line{grid-template-columns:minmax(0,1fr);gap:.15rem;padding:.8rem 0;border-bottom:1px solid var(--rule)}
.panel .line blockquote{font-size:1.1rem}
@media (max-width:40rem){.panel{inset:auto 0 0 0;width:100%;height:auto;max-height:82%;border-left:0;border-top:1px solid var(--rule)}}
@media (prefers-reduced-motion:no-preference){.panel[open]{animation:panel .16s ease-out}@keyframes panel{from{transform:translateX(1.5rem)}}}
`;
