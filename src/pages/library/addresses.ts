/** Where the list of templates is. */
export const LIST = '#library';
/** Where a new template is written. */
export const NEW = '#library/new';

/** Where it says what would embarrass us. */
export const REVIEW = '#library/review';
/** Where packs and macros come in and go out. */
export const SHARING = '#library/sharing';
/** Where suggestions wait for a lead. */
export const SUGGESTIONS = '#library/suggestions';

/** Where a template is edited. */
export function editAddress(id: string): string {
  return `#library/edit/${encodeURIComponent(id)}`;
}

/** What the rest of an address behind "#library/" asks for: the part of the page, and an id. */
export function placeIn(section: string): { part: string; id: string } {
  const [part = '', id = ''] = section.split('/');
  try {
    return { part, id: decodeURIComponent(id) };
  } catch {
    return { part: '', id: '' };
  }
}
