import type { PartReading } from '../core/page-reading';
import type { Correction } from '../core/sharing/pack';
import { CORRECTABLE, bounded, countOf, type Correctable } from './corrections';

/** One thing that we look for on X: why it is wanted, and how to find it, best way first. */
interface Part {
  why: string;
  /** Test ids first, since class names there are generated; then structure. */
  find: readonly [string, ...string[]];
}

// Chromium also has "plaintext-only".
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/**
 * Everything that we look for on X. Tags are named only in fallbacks: X turned buttons from `div` to `button` in 2024.
 * Where a post may simply not have the part (a repost's line, a translation), a fallback must find nothing else in it.
 */
const parts = {
  post: { why: 'a post', find: ['[data-testid="tweet"]', 'article:not([data-testid="notification"])'] },
  cell: {
    why: 'one row of a list',
    find: ['[data-testid="cellInnerDiv"]', 'section[role="region"] > div > div > div'],
  },
  author: {
    why: 'who wrote a post',
    find: ['[data-testid="User-Name"]', 'div[id]:has(> div a[href*="/status/"] > time)'],
  },
  permalinkTime: {
    why: 'handle, id and time of a post',
    find: ['a[href*="/status/"] > time', 'a[href*="/status/"] time'],
  },
  text: {
    why: 'the words of a post',
    find: ['[data-testid="tweetText"]', '[lang][dir="auto"]', 'div[lang]'],
  },
  showMore: {
    why: 'a post is cut off',
    find: ['[data-testid="tweet-text-show-more-link"]', '[data-testid*="show-more"]'],
  },
  ad: {
    why: 'a post is an ad',
    find: ['[data-testid="placementTracking"]', '[data-testid*="impression-pixel"]'],
  },
  context: {
    why: 'reposted or pinned',
    find: ['[data-testid="socialContext"]', '[data-testid="social-context"], [data-testid="pinnedContext"]'],
  },
  quote: { why: 'a post inside a post', find: ['[role="link"]:not(a)', '[aria-labelledby]:not(article)'] },
  photoLink: {
    why: 'id of a quoted post',
    find: ['a[href*="/status/"][href*="/photo/"]', 'a[href*="/status/"][href*="/video/"]'],
  },
  avatar: {
    why: 'whose account',
    find: ['[data-testid^="UserAvatar-Container-"]', '[data-testid*="UserAvatar"]'],
  },
  caret: {
    why: 'the buttons at the end of the header',
    find: ['[data-testid="caret"]', '[aria-haspopup="menu"]'],
  },
  actions: { why: 'the buttons below a post', find: ['[role="group"][id]', '[role="group"]'] },
  replyButton: {
    why: 'a composer comes next',
    find: ['[data-testid="reply"]', '[role="group"][id] > :first-child'],
  },
  heading: { why: 'the end of a thread', find: ['h2', '[role="heading"]'] },
  list: {
    why: 'rows that belong together',
    find: ['section[role="region"]', '[data-testid="primaryColumn"]'],
  },
  mainColumn: { why: 'the page itself', find: ['[data-testid="primaryColumn"]', 'main'] },
  sideColumn: {
    why: 'room for the drawer beside the posts',
    find: ['[data-testid="sidebarColumn"]', 'main [role="complementary"]'],
  },
  layers: { why: 'dialogs, toasts and popups', find: ['#layers', 'body'] },
  dialog: { why: 'a dialog', find: ['[role="dialog"]', '[aria-modal="true"]'] },
  editor: {
    why: 'where a post is written',
    find: [
      `[data-testid^="tweetTextarea_"]${EDITABLE}, textarea[data-testid^="tweetTextarea_"]`,
      `[data-testid^="tweetTextarea"] ${EDITABLE}, [data-testid^="tweetTextarea"] textarea`,
      `.DraftEditor-root ${EDITABLE}`,
      `[role="textbox"][aria-multiline="true"]${EDITABLE}`,
    ],
  },
  draftRoot: { why: 'the editor is Draft.js', find: ['.DraftEditor-root', '.public-DraftEditor-content'] },
  block: { why: 'one line of the editor', find: ['[data-block="true"]', '[data-contents="true"] > *'] },
  sendButton: {
    why: 'the Post button',
    find: [
      '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      '[data-testid^="tweetButton"]',
      '[data-testid="toolBar"] > :last-child > button:last-child, [data-testid="toolBar"] ~ * > button:last-child',
      ':has([data-testid="toolBar"]) + * > button:last-child',
    ],
  },
  toolBar: {
    why: 'the buttons of a composer',
    find: ['[data-testid="toolBar"]', '[data-testid="fileInput"]'],
  },
  inlineReply: {
    why: 'the answer box below a post',
    find: ['[data-testid="inline_reply_offscreen"]', '[data-testid^="inline_reply"]'],
  },
  attachments: {
    why: 'what a post will carry',
    find: ['[data-testid="attachments"]', '[data-testid*="attachment"]'],
  },
  chat: {
    why: 'private messages, which are not posts',
    find: ['[data-testid="dm-container"]', '[data-testid^="dm-"]'],
  },
  toast: { why: 'what X says after a press', find: ['[data-testid="toast"]', '#layers [role="alert"]'] },
  ownProfile: {
    why: 'who is signed in',
    find: ['[data-testid="AppTabBar_Profile_Link"]', 'nav a[data-testid$="Profile_Link"]'],
  },
  switcher: {
    why: 'who is signed in, where the profile link is missing',
    find: ['[data-testid="SideNav_AccountSwitcher_Button"]', '[data-testid="DashButton_ProfileIcon_Link"]'],
  },
  menuButton: {
    why: 'what opens a menu',
    find: ['button[aria-haspopup="menu"], [role="button"][aria-haspopup="menu"]', '[aria-haspopup]'],
  },
  navigation: { why: 'somebody is signed in', find: ['header[role="banner"] nav', '#layers nav'] },
  signIn: {
    why: 'nobody is signed in',
    find: ['[data-testid="loginButton"]', 'a[href="/login"], a[href="/i/flow/login"]'],
  },
  person: {
    why: 'one row of a list of people',
    find: ['[data-testid="UserCell"]', '[data-testid="user-cell"]'],
  },
  follow: {
    why: 'the number of an account',
    find: ['[data-testid$="-follow"], [data-testid$="-unfollow"]', '[data-testid$="-unblock"]'],
  },
  profileSchema: {
    why: 'the number behind a profile',
    find: ['script[data-testid="UserProfileSchema-test"]', 'script[type="application/ld+json"]'],
  },
  profileName: {
    why: 'the name on a profile',
    find: ['[data-testid="UserName"]', '[data-testid="primaryColumn"] h2'],
  },
} satisfies Record<string, Part>;

/** Name of something we look for on X. */
type PartName = keyof typeof parts;

const table: Record<PartName, Part> = { ...parts };
const joined = new Map<PartName, string>();

/** The first element below `root` by the best way that finds any, null when none does. */
export function first(root: ParentNode, name: PartName): Element | null {
  for (const selector of table[name].find) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** All elements below `root` by the best way that finds any. */
export function all(root: ParentNode, name: PartName): Element[] {
  for (const selector of table[name].find) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The nearest element around (or the element itself) by the best way that finds one. */
export function around(element: Element, name: PartName): Element | null {
  for (const selector of table[name].find) {
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
  for (const selector of table[name].find) {
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
  return parts[name].find.some(way => element.matches(way));
}

/** All ways of finding a part as one selector, for places where a fallback can do no harm. */
export function everyWay(name: PartName): string {
  const known = joined.get(name);
  if (known !== undefined) return known;
  const selector = table[name].find.join(', ');
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
    const [best, ...guesses] = table[known].find;
    table[known] = { ...table[known], find: [best, ...taken, ...guesses] };
  }
  return true;
}

/** What is found right now of each part that may be corrected. */
export function readParts(root: ParentNode): PartReading[] {
  return (Object.keys(CORRECTABLE) as Correctable[]).map(part => {
    const ways = table[part].find;
    const counts = ways.map(way => root.querySelectorAll(way).length);
    const way = counts.findIndex(count => count > 0);
    return {
      part,
      found: counts[way] ?? 0,
      corrected: way > 0 && way <= ways.length - parts[part].find.length,
    };
  });
}
