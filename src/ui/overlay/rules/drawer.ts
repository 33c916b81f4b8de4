/** The drawer fills its host; what does not fit scrolls inside. */
export const drawer = `
.drawer-box{height:100%}
.drawer{display:flex;flex-direction:column;height:100%;overflow:hidden}
.drawer>.row{padding-block:12px 4px;padding-inline:16px 12px;flex:none}
.drawer h2{flex:1;min-width:0;font-size:calc(var(--size) * 1.2);line-height:1.25;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;outline:none}
.scroll{flex:1;min-height:0;overflow-y:auto;overscroll-behavior:contain;padding:0 16px 16px;padding-inline-end:6px;scrollbar-width:thin;scrollbar-gutter:stable}
.empty{padding:16px;display:flex;flex-direction:column;gap:12px;align-items:flex-start}
.facts{display:grid;gap:4px;font-size:var(--small);margin-bottom:12px}
.state{display:flex;align-items:center;gap:8px}
.note{display:grid;gap:4px;margin-bottom:16px}
.note .row{min-height:24px}
.note .status{flex:1;display:flex;gap:4px;align-items:center;font-size:var(--small);color:var(--muted)}
.status.bad,.note .status.bad{color:var(--red)}
.note textarea{width:100%;field-sizing:content;min-height:3.4em;max-height:10em;resize:none;border-radius:12px;line-height:1.35}
.contacts{display:grid;gap:4px;margin-block:8px}
.contacts li{display:flex}
.contacts .out{justify-content:flex-end}
.contact{display:grid;gap:2px;max-width:88%;padding:6px 10px;border-radius:12px;border:1px solid var(--line);color:inherit;text-decoration:none}
.out .contact{background:var(--chosen)}
.contact:hover{background:var(--hover)}
.meta{font-size:var(--small);color:var(--muted)}
.words{white-space:pre-line;--wrap:pre-line;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:5}
`;
