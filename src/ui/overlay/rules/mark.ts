/** The mark in its three lengths. Its box takes the room that the host has; the words decide how much they need. */
export const mark = `
.mark-box{container-type:inline-size;display:flex;justify-content:flex-end;height:20px}
.mark{display:flex;align-items:center;gap:6px;height:20px;max-width:100%;padding-inline:4px;border-radius:999px;font-size:var(--small);line-height:20px;color:var(--muted);white-space:nowrap;--wrap:nowrap}
.mark-full,.mark-short{display:none;min-width:0;align-items:center;gap:4px}
.drawn::before{content:attr(data-words)}
.dot{flex:none;display:block}
.dot.answered{color:var(--muted)}
.dot.fresh{color:var(--link)}
.dot.half{color:var(--amber)}
.dot.late{color:var(--red)}
@container (min-width:48px){.mark-short{display:flex}}
@container (min-width:140px){.mark-0 .mark-full{display:flex}.mark-0 .mark-short{display:none}}
@container (min-width:190px){.mark-1 .mark-full{display:flex}.mark-1 .mark-short{display:none}}
@container (min-width:240px){.mark-2 .mark-full{display:flex}.mark-2 .mark-short{display:none}}
@container (min-width:290px){.mark-3 .mark-full{display:flex}.mark-3 .mark-short{display:none}}
`;
