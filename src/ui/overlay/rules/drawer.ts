/** The drawer fills its host; what does not fit scrolls inside. Where it is low, follow-ups scroll along. */
export const drawer = `
.drawer-box{height:100%}
.drawer{display:flex;flex-direction:column;height:100%;overflow:hidden;container:drawer/size}
.drawer>.row{padding-block:12px 4px;padding-inline:16px 12px;flex:none}
.drawer h2{flex:1;min-width:0;font-size:calc(var(--size) * 1.2);line-height:1.25;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;outline:none}
.scroll{flex:1;min-height:0;overflow-y:auto;overscroll-behavior:contain;padding:0 16px 16px;padding-inline-end:6px;scrollbar-width:thin;scrollbar-gutter:stable}
.empty{padding:16px;display:flex;flex-direction:column;gap:12px;align-items:flex-start}
.facts{display:grid;gap:4px;font-size:var(--small);margin-bottom:8px}
.state{display:flex;align-items:center;gap:8px}
.tags{position:relative;margin-bottom:8px;outline:none}
.tags ul{display:inline}
.tag{display:inline-flex;vertical-align:middle;align-items:center;padding-inline-end:2px;margin-block-end:4px;margin-inline-end:4px;max-width:100%;line-height:22px}
.tag-remove{flex:none;display:grid;place-items:center;width:20px;height:20px;border-radius:999px;color:var(--muted)}
.tag-remove:hover,.menu-item:hover,.offer:hover{background:var(--hover)}
.tag-input{width:7em;margin-block-end:4px;vertical-align:middle;height:24px;border-radius:999px;border-color:transparent;padding:0 8px;font-size:var(--small)}
.tag-input:hover,.tag-input:focus{border-color:var(--field)}
.offers{position:absolute;z-index:1;inset-inline:0;padding:8px;display:flex;flex-wrap:wrap;gap:4px;border-radius:12px;font-size:var(--small)}
.tags .offers{top:calc(100% + 4px)}
.offer{line-height:22px;max-width:100%;overflow:hidden;text-overflow:ellipsis}
.note{display:grid;gap:4px;margin-bottom:12px}
.note .row{min-height:24px}
.note .status{flex:1;display:flex;gap:4px;align-items:center;font-size:var(--small);color:var(--muted)}
.status.bad,.note .status.bad{color:var(--red)}
.note textarea{width:100%;field-sizing:content;min-height:3.4em;max-height:10em;resize:none;border-radius:12px;line-height:1.35}
.noted{font-size:var(--small)}
.contacts-part>.row{gap:4px;margin-bottom:8px}
.contacts-part select,.search-contacts{height:24px;padding:0 8px;border-radius:999px;border-color:transparent;font-size:var(--small)}
.contacts-part select{max-width:6.5em;padding-inline-end:2px;color:var(--muted);background:transparent}
.search-contacts{width:6em;flex:0 1 auto}
.search-contacts:focus,.search-contacts:not(:placeholder-shown){width:11em}
.contacts-part select:hover,.search-contacts:hover,.search-contacts:focus,.search-contacts:not(:placeholder-shown){border-color:var(--field)}
.contacts{display:grid;gap:4px;margin-bottom:8px}
.contacts li{display:flex;flex-wrap:wrap}
.conversation{flex:0 0 100%;order:-2;display:flex;align-items:center;gap:8px;margin:4px 0;font-size:var(--small);line-height:16px;color:var(--muted)}
.conversation::after{content:'';flex:1;border-top:1px solid var(--line)}
.contacts li:first-child .conversation{margin-top:0}
.contacts .out{justify-content:flex-end}
.contact{display:grid;gap:2px;max-width:88%;padding:6px 10px;border-radius:12px;border:1px solid var(--line);color:inherit;text-decoration:none}
.out .contact{background:var(--chosen)}
.contact:hover{background:var(--hover)}
.suggest{order:-1;align-self:center;color:var(--muted)}
@media (hover:hover){.contacts li:not(:hover)>.suggest:not(:focus-visible){opacity:0}}
.meta{font-size:var(--small);color:var(--muted)}
.words{white-space:pre-line;--wrap:pre-line;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:5}
.words mark{background:none;color:inherit;font-weight:700;text-decoration:underline 2px var(--amber);text-underline-offset:2px}
.foot{flex:none;border-top:1px solid var(--line);padding:4px 8px 6px;padding-inline-start:16px;font-size:var(--small);outline:none}
.act>.row{min-height:32px}
.follow-ups{display:grid;max-height:112px;overflow-y:auto;overscroll-behavior:contain;scrollbar-width:thin}
.follow-ups .row{gap:0;min-height:30px}
.what{min-width:0;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.what b,.meant b{font-weight:700}
.due{color:var(--amber)}
.moments{display:flex;flex-wrap:wrap;gap:4px;padding:2px 0 6px}
.foot>.row{gap:0}
.follow-up{position:relative;flex:1;min-width:0;display:flex;align-items:center;gap:4px}
.follow-up>.icon{color:var(--muted)}
.follow-up input{flex:1;height:28px;border-radius:999px;border-color:transparent;padding:0 8px;text-overflow:ellipsis}
.follow-up input:hover,.follow-up input:focus{border-color:var(--field)}
.follow-up .offers{bottom:calc(100% + 6px)}
.follow-up .round[aria-disabled=true]{opacity:.4}
.menu-item{display:block;width:100%;min-height:32px;padding-inline:8px;border-radius:8px}
.sure{display:grid;gap:8px;padding:8px 8px 4px 0}
.sure .row{justify-content:flex-end}
@container drawer (max-height:440px){.follow-ups{max-height:60px}.drawer>.row{padding-block:6px 0}}
`;
