/** The tray takes over its host's greatest height, and scrolls where it needs more. */
export const tray = `
.tray-box{max-height:inherit}
.tray{max-height:inherit;overflow-y:auto;overscroll-behavior:contain;scrollbar-width:thin;display:flex;flex-direction:column}
.tray-line{position:relative;flex:none;display:flex;align-items:center;gap:8px;width:100%;height:30px;padding-inline-end:8px;border-radius:999px;font-size:var(--small)}
.tray-opener{flex:1;min-width:0;display:flex;align-items:center;gap:8px;height:100%;padding-inline-start:12px;border-radius:999px}
.tray-opener::after{content:"";position:absolute;inset:0;border-radius:999px}
.tray-line .ellipsis{flex:1}
.tray-line .small-button{position:relative;z-index:1;background:var(--bg)}
.tray>*{flex:none}
.tray>.drafts{flex:0 1 auto;min-height:100px}
.tray-head{padding:6px 8px;padding-inline:12px 8px}
.title{font-weight:700;white-space:nowrap;--wrap:nowrap}
.find{flex:1;height:28px;border-radius:999px;padding-inline:12px;font-size:var(--small)}
.drafts{position:relative;max-height:252px;overflow-y:auto;overscroll-behavior:contain;scrollbar-width:thin;border-block:1px solid var(--line)}
.drafts:focus-visible{outline-offset:-2px}
.option{display:grid;grid-template-columns:16px minmax(0,1fr);column-gap:8px;padding:4px 12px;min-height:48px;align-content:center;cursor:pointer}
.option:hover{background:var(--hover)}
.option.chosen{background:var(--chosen);box-shadow:inset 3px 0 var(--link)}
.cs:dir(rtl) .option.chosen{box-shadow:inset -3px 0 var(--link)}
.number{grid-row:span 2;font-size:var(--small);line-height:calc(var(--size) * 1.35);color:var(--muted);font-variant-numeric:tabular-nums}
.option-head{display:flex;gap:8px;align-items:baseline;min-width:0}
.name{flex:none;max-width:60%;font-weight:700;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;--wrap:nowrap}
.starred{flex:none;align-self:center}
.starred .icon,.favourite[aria-pressed=true] .icon{fill:currentColor}
.newly{flex:none;font-size:var(--small);font-weight:700;color:var(--link)}
.hint{white-space:nowrap;--wrap:nowrap;font-size:var(--small)}
.why{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;--wrap:nowrap;font-size:var(--small)}
.why .icon{display:inline-block;vertical-align:-2px}
.option-text{grid-column:2;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;--wrap:nowrap;font-size:var(--small)}
.bone{grid-column:2;height:10px;margin:4px 0;border-radius:5px;background:var(--hover)}
.bone.short{width:40%}
.message{padding:6px 12px;font-size:var(--small)}
.preview{padding:8px 12px;min-height:4.5em;max-height:9.5em;overflow-y:auto;overscroll-behavior:contain;scrollbar-width:thin}
.preview p{white-space:pre-wrap;--wrap:pre-wrap}
.from{text-decoration:underline dotted var(--muted);text-underline-offset:3px}
.fill{display:flex;flex-wrap:wrap;gap:8px;padding:4px 12px}
.field{display:flex;align-items:center;gap:8px;flex:1 1 200px;min-width:0;font-size:var(--small)}
.field .label{flex:none;max-width:50%;color:var(--muted)}
.field input,.field select{flex:1;height:28px}
.field :required:invalid{border-color:var(--amber)}
.fill .message{padding:0;flex-basis:100%}
.merits{display:flex;flex-wrap:wrap;gap:2px 12px;padding:4px 12px 0;font-size:var(--small);align-items:center}
.merits .spread{flex:1 1 auto;display:flex;align-items:center;gap:8px;min-width:0;min-height:28px}
.merits .addition{flex-basis:100%}
.merits .tools{justify-content:flex-end;flex-grow:0;margin-inline-start:auto}
.merits .small-button{max-width:100%}
.merits .light{flex-shrink:1;font-weight:400}
.merits .quiet{color:var(--text)}
.meter{flex:none;display:inline-flex;align-items:center;gap:6px;white-space:nowrap;--wrap:nowrap}
.dots{display:inline-flex;gap:3px}
.dots i{width:8px;height:8px;border-radius:50%;border:1.5px solid var(--muted)}
.dots .full{background:var(--link);border-color:var(--link)}
.number-of{font-variant-numeric:tabular-nums}
.tray-foot{padding:6px 8px 8px;padding-inline:12px 8px;flex-wrap:wrap;font-size:var(--small);position:sticky;bottom:0;background:var(--bg);border-radius:0 0 16px 16px}
.left{white-space:nowrap;--wrap:nowrap;font-variant-numeric:tabular-nums}
`;
