import type { PartReading } from '../core/page-reading';
import type { Correction } from '../core/sharing/pack';
import { CORRECTABLE, bounded, countOf, type Correctable } from './corrections';

/** How to find one thing on X, best way first: test ids, since class names there are generated; then structure. */
type Part = readonly [string, ...string[]];

// Chromium also has "plaintext-only".
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/**
 * Everything that we look for on X, and why it is wanted. Tags are named only in fallbacks: X turned buttons from `div` to `button` in 2024.
 * Where a post may simply not have the part (a repost's line, a translation), a fallback must find nothing else in it.
 */
const parts = {
  /** A post. */
  post: ['[data-testid="tweet"]', 'article:not([data-testid="notification"])'],
  /** One row of a list. */
  cell: ['[data-testid="cellInnerDiv"]', 'section[role="region"] > div > div > div'],
  /** Who wrote a post. */
  author: ['[data-testid="User-Name"]', 'div[id]:has(> div a[href*="/status/"] > time)'],
  /** Handle, id and time of a post. */
  permalinkTime: ['a[href*="/status/"] > time', 'a[href*="/status/"] time'],
  /** The words of a post. */
  text: ['[data-testid="tweetText"]', '[lang][dir="auto"]', 'div[lang]'],
  /** A post is cut off. */
  showMore: ['[data-testid="tweet-text-show-more-link"]', '[data-testid*="show-more"]'],
  /** A post is an ad. */
  ad: ['[data-testid="placementTracking"]', '[data-testid*="impression-pixel"]'],
  /** Reposted or pinned. */
  context: ['[data-testid="socialContext"]', '[data-testid="social-context"], [data-testid="pinnedContext"]'],
  /** A post inside a post. */
  quote: ['[role="link"]:not(a)', '[aria-labelledby]:not(article)'],
  /** Id of a quoted post. */
  photoLink: ['a[href*="/status/"][href*="/photo/"]', 'a[href*="/status/"][href*="/video/"]'],
  /** Whose account. */
  avatar: ['[data-testid^="UserAvatar-Container-"]', '[data-testid*="UserAvatar"]'],
  /** The buttons at the end of the header. */
  caret: ['[data-testid="caret"]', '[aria-haspopup="menu"]'],
  /** The buttons below a post. */
  actions: ['[role="group"][id]', '[role="group"]'],
  /** A composer comes next. */
  replyButton: ['[data-testid="reply"]', '[role="group"][id] > :first-child'],
  /** The end of a thread. */
  heading: ['h2', '[role="heading"]'],
  /** Rows that belong together. */
  list: ['section[role="region"]', '[data-testid="primaryColumn"]'],
  /** The page itself. */
  mainColumn: ['[data-testid="primaryColumn"]', 'main'],
  /** Room for the drawer beside the posts. */
  sideColumn: ['[data-testid="sidebarColumn"]', 'main [role="complementary"]'],
  /** Dialogs, toasts and popups. */
  layers: ['#layers', 'body'],
  /** A dialog. */
  dialog: ['[role="dialog"]', '[aria-modal="true"]'],
  /** Where a post is written. */
  editor: [
    `[data-testid^="tweetTextarea_"]${EDITABLE}, textarea[data-testid^="tweetTextarea_"]`,
    `[data-testid^="tweetTextarea"] ${EDITABLE}, [data-testid^="tweetTextarea"] textarea`,
    `.DraftEditor-root ${EDITABLE}`,
    `[role="textbox"][aria-multiline="true"]${EDITABLE}`,
  ],
  /** The editor is Draft.js. */
  draftRoot: ['.DraftEditor-root', '.public-DraftEditor-content'],
  /** One line of the editor. */
  block: ['[data-block="true"]', '[data-contents="true"] > *'],
  /** The Post button. */
  sendButton: [
    '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
    '[data-testid^="tweetButton"]',
    '[data-testid="toolBar"] > :last-child > button:last-child, [data-testid="toolBar"] ~ * > button:last-child',
    ':has([data-testid="toolBar"]) + * > button:last-child',
  ],
  /** The buttons of a composer. */
  toolBar: ['[data-testid="toolBar"]', '[data-testid="fileInput"]'],
  /** The answer box below a post. */
  inlineReply: ['[data-testid="inline_reply_offscreen"]', '[data-testid^="inline_reply"]'],
  /** What a post will carry. */
  attachments: ['[data-testid="attachments"]', '[data-testid*="attachment"]'],
  /** Private messages, which are not posts. */
  chat: ['[data-testid="dm-container"]', '[data-testid^="dm-"]'],
  /** What X says after a press. */
  toast: ['[data-testid="toast"]', '#layers [role="alert"]'],
  /** Who is signed in. */
  ownProfile: ['[data-testid="AppTabBar_Profile_Link"]', 'nav a[data-testid$="Profile_Link"]'],
  /** Who is signed in, where the profile link is missing. */
  switcher: ['[data-testid="SideNav_AccountSwitcher_Button"]', '[data-testid="DashButton_ProfileIcon_Link"]'],
  /** What opens a menu. */
  menuButton: ['button[aria-haspopup="menu"], [role="button"][aria-haspopup="menu"]', '[aria-haspopup]'],
  /** Somebody is signed in. */
  navigation: ['header[role="banner"] nav', '#layers nav'],
  /** Nobody is signed in. */
  signIn: ['[data-testid="loginButton"]', 'a[href="/login"], a[href="/i/flow/login"]'],
  /** One row of a list of people. */
  person: ['[data-testid="UserCell"]', '[data-testid="user-cell"]'],
  /** The number of an account. */
  follow: ['[data-testid$="-follow"], [data-testid$="-unfollow"]', '[data-testid$="-unblock"]'],
  /** The number behind a profile. */
  profileSchema: ['script[data-testid="UserProfileSchema-test"]', 'script[type="application/ld+json"]'],
  /** The name on a profile. */
  profileName: ['[data-testid="UserName"]', '[data-testid="primaryColumn"] h2'],
} satisfies Record<string, Part>;

/** Name of something we look for on X. */
type PartName = keyof typeof parts;

const table: Record<PartName, Part> = { ...parts };
const joined = new Map<PartName, string>();

/** The first element below `root` by the best way that finds any, null when none does. */
export function first(root: ParentNode, name: PartName): Element | null {
  for (const selector of table[name]) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** All elements below `root` by the best way that finds any. */
export function all(root: ParentNode, name: PartName): Element[] {
  for (const selector of table[name]) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The nearest element around (or the element itself) by the best way that finds one. */
export function around(element: Element, name: PartName): Element | null {
  for (const selector of table[name]) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return null;
}

/**
 * Climbs from an element to the first box that holds the part, each way of finding it all the way up before the next.
 * Looks no further than `limit`; null when nothing is found that fits.
 */
export function nearby(
  element: Element,
  name: PartName,
  limit: Element,
  fits: (found: Element) => boolean = () => true,
): { box: Element; found: Element } | null {
  for (const selector of table[name]) {
    for (let box = element.parentElement; box; box = box === limit ? null : box.parentElement) {
      const found = box.querySelector(selector);
      if (found && fits(found)) return { box, found };
    }
  }
  return null;
}

/** True when any way of finding the part finds this very element. */
export function is(element: Element, name: PartName): boolean {
  return element.matches(everyWay(name));
}

/** True when we would find it as this part without any correction. */
export function isKnown(element: Element, name: PartName): boolean {
  return parts[name].some(way => element.matches(way));
}

/** All ways of finding a part as one selector, for places where a fallback can do no harm. */
export function everyWay(name: PartName): string {
  const known = joined.get(name);
  if (known !== undefined) return known;
  const selector = table[name].join(', ');
  joined.set(name, selector);
  return selector;
}

let told = '[]';

/**
 * From now on these ways are tried where the best of ours finds nothing, before those that only guess by structure; their text is known
 * to be sound. Parts that we do not know, or that cannot be corrected, and selectors that the browser does not take are skipped.
 * False when nothing changed.
 */
export function correct(corrections: readonly Correction[], document: Document): boolean {
  const now = JSON.stringify(corrections);
  if (now === told) return false;
  told = now;
  joined.clear();
  Object.assign(table, parts);
  for (const { part, find } of corrections) {
    const known = part as Correctable;
    const taken = find.flatMap(selector =>
      countOf(document, part, selector) === null ? [] : bounded(known, selector),
    );
    if (taken.length === 0) continue;
    const [best, ...guesses] = table[known];
    table[known] = [best, ...taken, ...guesses];
  }
  return true;
}

/** What is found right now of each part that may be corrected. */
export function readParts(root: ParentNode): PartReading[] {
  return (Object.keys(CORRECTABLE) as Correctable[]).map(part => {
    const ways = table[part];
    const counts = ways.map(way => root.querySelectorAll(way).length);
    const way = counts.findIndex(count => count > 0);
    return {
      part,
      found: counts[way] ?? 0,
      corrected: way > 0 && way <= ways.length - parts[part].length,
    };
  });
}
