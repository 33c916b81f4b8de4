/** Filled in later. */
export const rules = `
:host{all:initial;display:block}
.cs{display:block;direction:var(--dir);color-scheme:var(--scheme);color:var(--text);font:400 var(--size)/1.35 var(--font);-webkit-user-select:none;user-select:none;-webkit-user-modify:read-only}
input,textarea,select{-webkit-user-select:text;user-select:text}
`;
