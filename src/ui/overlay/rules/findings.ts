/** Findings below the composer: one line each, two where there is no room; what does not fit scrolls inside. */
export const findings = `
.findings{max-height:inherit;overflow-y:auto;overscroll-behavior:contain;scrollbar-width:thin;padding-block:4px;padding-inline:12px 8px;font-size:var(--small)}
.held{padding-block:4px 6px;border-bottom:1px solid var(--line);margin-bottom:4px}
.held>.row{flex-wrap:wrap;gap:4px 8px}
.held p{flex:1 1 14em;font-weight:700}
.finding{display:flex;flex-wrap:wrap;align-items:center;gap:0 8px;min-height:28px;padding-block:2px}
.finding .dot{flex:none}
.finding-words{flex:1 1 12em;min-width:0}
.finding.gone .finding-words{color:var(--muted)}
.ways{display:flex;flex-wrap:wrap;align-items:center;gap:4px;margin-inline-start:auto;max-width:100%}
.ways a.small-button{display:inline-block;color:inherit;text-decoration:none;line-height:22px}
.ways .small-button,.reasons .small-button{max-width:100%;overflow:hidden;text-overflow:ellipsis}
.shown{flex-basis:100%;margin:2px 0 6px;padding-inline-start:10px;border-inline-start:2px solid var(--line)}
.shown p{white-space:pre-line;--wrap:pre-line;max-height:8.1em;overflow-y:auto;overscroll-behavior:contain;scrollbar-width:thin}
.reasons{display:flex;flex-wrap:wrap;align-items:center;gap:4px 6px;padding-top:4px}
.reasons .light{font-weight:400}
.reasons>.muted{flex-basis:100%}
.own-reason{display:flex;gap:4px;flex:1 1 14em;min-width:0}
.own-reason input{flex:1;height:24px;border-radius:999px;padding:0 10px;font-size:var(--small)}
`;
