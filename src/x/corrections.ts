/**
 * Parts that a team may correct, each with what an element must be to pass for one: a selector that fits half the page must not
 * hold presses that are none, or take X's whole page for one post. What only switches something off (ads, private messages) is
 * not among them.
 */
export const CORRECTABLE = {
  post: ':has(a[href*="/status/"] time):not([data-testid="notification"],[data-testid="tweet"] *,:has(article,[data-testid="tweet"]))',
  author: ':not(:has([role="group"]))',
  permalinkTime: ':is(a[href*="/status/"] *)',
  text: ':not(:has(time,textarea,[contenteditable]))',
  avatar: '',
  cell: ':not([data-testid="cellInnerDiv"] *,:has([data-testid="cellInnerDiv"]))',
  list: '',
  editor: ':is(textarea,[contenteditable]:not([contenteditable="false"]))',
  sendButton:
    ':is(button,[role="button"]):not(a,article *,:has(a,time,svg,button,textarea,[role="button"],[contenteditable]))',
  inlineReply: ':has(textarea,[contenteditable]):not(:has(article))',
  ownProfile: '[href]:not(main *)',
  switcher: ':not(main *)',
  toast: ':not(main *,header *,button)',
} as const;

/** Name of a part that may be corrected. */
export type Correctable = keyof typeof CORRECTABLE;

/** True for the name of a part that may be corrected. */
export function isCorrectable(part: string): part is Correctable {
  return Object.hasOwn(CORRECTABLE, part);
}

// X's page itself, its columns and dialogs are no part of it.
const NO_SHELL = ':not(html,body,main,nav,section,[role="dialog"],:has(main,nav,section,[role="dialog"]))';

/** A selector for a part with its bounds around it, for one that is whole and sound (`isSoundSelector`). */
export function bounded(part: Correctable, selector: string): string {
  return `${NO_SHELL}${CORRECTABLE[part]}:is(${selector})`;
}

/**
 * How many elements a selector finds for a part, null where it cannot be used: the part cannot be corrected, or the browser does not take
 * it. Browsers forgive some inside of `:is`, where they find nothing.
 */
export function countOf(document: Document, part: string, selector: string): number | null {
  try {
    return isCorrectable(part) ? document.querySelectorAll(bounded(part, selector)).length : null;
  } catch {
    return null;
  }
}
