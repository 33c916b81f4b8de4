/** What fills the practice X: made by the seed or by a corpus loader, shown by the app. */

/** An account of the practice X. */
export interface PracticeUser {
  /** Numeric id as digits. */
  id: string;
  handle: string;
  name: string;
  bio: string;
  location: string;
  verified: boolean;
  followers: number;
  following: number;
  /** Unix milliseconds. */
  joinedAt: number;
}

/** A post of the practice X. */
export interface PracticePost {
  /** Snowflake made from `at`. */
  id: string;
  /** Handle. */
  author: string;
  /** Unix milliseconds. */
  at: number;
  /** As X gives it; may be 'und', 'qme', 'zxx' or an old code. */
  lang: string;
  /** With @mentions, links, emoji and \n; leading @names of a reply are not in it. '' for media only. */
  text: string;
  inReplyTo?: string;
  quoteOf?: string;
  /** Text X shows instead, in the reader's language, with the Grok line before it. */
  translation?: string;
  photos?: number;
  video?: boolean;
  poll?: string[];
  card?: { title: string; host: string };
  /** Handle of who reposted it into the home list. */
  repostedBy?: string;
  /** On the profile of its author. */
  pinned?: boolean;
  ad?: boolean;
  /** Shown as an `article` without test id: deleted, blocked or private. */
  unavailable?: boolean;
  /** Of an unavailable one: its author deleted it. */
  deleted?: boolean;
  /** Lists show only the beginning and "Show more". */
  cutOff?: boolean;
  /** Its time stands in a link that leads nowhere. */
  withoutLink?: boolean;
  likes?: number;
  reposts?: number;
  views?: number;
}

/** A whole practice world. */
export interface PracticeData {
  users: PracticeUser[];
  posts: PracticePost[];
  /** Handles the agent can switch between; the first is signed in. The brand is the first. */
  accounts: string[];
}

/** How the practice X behaves; a test changes any of them before or while the page is open. */
export interface PracticeSettings {
  /** Handle signed in; null shows the login wall. */
  account: string | null;
  theme: 'light' | 'black';
  lang: 'en' | 'ja' | 'ar';
  layout: 'desktop' | 'mobile';
  /** Root font size, pixels (14, 15, 17, 18). */
  fontSize: number;
  /** Milliseconds from a route change to its content, and from the press to the toast. */
  latency: number;
  /**
   * What becomes of a press: X takes it, "Something went wrong", "Whoops! You already said that.", or nothing at all. 'held': X goes on
   * sending until this is set to one of the others.
   */
  sending: 'works' | 'fails' | 'duplicate' | 'silent' | 'held';
  /** Whether the toast links to the new post. */
  toastLink: boolean;
  /** X's switch that hides "Replying to". */
  replyContextHidden: boolean;
  /** Test ids shown under another name. */
  renamedTestIds: Record<string, string>;
  /** Test ids that are not written at all. */
  droppedTestIds: string[];
  /** Posts are plain boxes, neither tagged nor named as articles. */
  plainPosts: boolean;
  /** 'unknown' is a contenteditable of no known make. */
  editor: 'draft' | 'textarea' | 'unknown';
  /** X's limit: 280, or 25000 for paying accounts. */
  maxLength: number;
}
