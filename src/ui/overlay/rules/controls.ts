/**
 * Ground, text, buttons and fields. Nothing but fields can be selected: a page can ask for the selected text, also in a
 * closed shadow tree. Our texts are English in every direction of X, so each keeps its own (`plaintext`) while the layout turns.
 */
export const controls = `
:host{all:initial;display:block}
.cs{display:block;box-sizing:border-box;direction:var(--dir);color-scheme:var(--scheme);color:var(--text);font:400 var(--size)/1.35 var(--font);text-align:var(--align);-webkit-user-select:none;user-select:none;-webkit-user-modify:read-only;overflow-wrap:anywhere;-webkit-tap-highlight-color:transparent}
.cs *,.cs ::before{box-sizing:border-box;unicode-bidi:plaintext}
.cs [dir=auto]{text-align:start}
.veil,.veil>data{display:contents}
.veil>data{white-space:var(--wrap,normal);overflow-wrap:anywhere}
h2,h3,p,ul{margin:0;padding:0;font:inherit}
ul{list-style:none}
h2,h3{font-weight:700}
h3{font-size:var(--small)}
button,input,select,textarea{font:inherit;color:inherit;letter-spacing:inherit;margin:0}
button{background:none;border:0;padding:0;cursor:pointer;text-align:inherit}
button[aria-disabled=true]{cursor:default;opacity:.55}
input,textarea,select{background:var(--bg);border:1px solid var(--field);border-radius:8px;padding:4px 8px;-webkit-user-select:text;user-select:text;min-width:0}
::placeholder{color:var(--muted);opacity:1}
:focus{outline:none}
:focus-visible{outline:2px solid var(--link);outline-offset:1px}
.card{background:var(--bg);border:1px solid var(--line);border-radius:16px;box-shadow:var(--shadow);animation:in 120ms ease-out}
@keyframes in{from{opacity:0;transform:translateY(4px)}}
@media (prefers-reduced-motion:reduce){.card{animation:none}}
.row{display:flex;align-items:center;gap:8px;min-width:0}
.icon{flex:none;display:block}
.muted{color:var(--muted)}
.bad{color:var(--red)}
.ellipsis{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;--wrap:nowrap}
.grow{flex:1}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;--wrap:nowrap}
.chip{flex:none;border:1px solid var(--line);border-radius:999px;padding:0 8px;font-size:var(--small);line-height:20px;white-space:nowrap;--wrap:nowrap}
.round{flex:none;display:grid;place-items:center;width:28px;height:28px;border-radius:999px}
.round:hover,.quiet:hover,.tray-line:hover,.mark:hover{background:var(--hover)}
.small-button{flex:none;border:1px solid var(--field);border-radius:999px;padding-inline:12px;min-height:24px;font-size:var(--small);font-weight:700;white-space:nowrap;--wrap:nowrap}
.small-button:hover,.wide-button:hover{background:var(--hover)}
.small-button.quiet{border-color:transparent;font-weight:400;color:var(--muted)}
.main-button{flex:none;margin-inline-start:auto;background:var(--fill);color:var(--on-fill);border-radius:999px;padding:0 16px;min-height:32px;font-weight:700;white-space:nowrap;--wrap:nowrap}
.main-button:not([aria-disabled=true]):hover{opacity:.9}
.wide-button{display:block;width:100%;text-align:center;color:var(--link);border-radius:999px;min-height:36px}
.notices{display:flex;flex-direction:column;gap:8px;align-items:flex-start}
.promise{display:flex;flex-wrap:wrap;align-items:center;gap:4px;max-width:13.8em;padding-block:4px;outline:none}
.promise input{flex:1 1 100%;height:24px;border-radius:999px;font-size:var(--small)}
.notice{display:flex;align-items:center;gap:8px;max-width:100%;padding:4px;padding-inline:12px 4px;min-height:36px;font-size:var(--small)}
`;
