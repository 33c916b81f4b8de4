import type { Look } from '../core/look';
import type { Broken, PageReading, Trial } from '../core/page-reading';
import type { Account, Post } from '../core/post';
import type { Correction } from '../core/sharing/pack';

/** Where on X something stands. */
export type Scene = 'timeline' | 'mentions' | 'thread' | 'search' | 'profile' | 'photo' | 'dialog';

/** The page that X shows, read from the address. */
export type Route =
  | { kind: 'home' | 'mentions' | 'notifications' | 'search' | 'chat' | 'login' | 'other' }
  | { kind: 'profile'; handle: string }
  | { kind: 'status'; handle: string; id: string; photo: boolean }
  | { kind: 'compose'; inReplyTo: string | null }
  /** Consent pages and the like, where Countersign does nothing. */
  | { kind: 'foreign' };

/** A post in the page, with the place it stands in. */
export interface SeenPost {
  post: Post;
  article: Element;
  scene: Scene;
  /** The post that a status page is about. */
  focal: boolean;
  /** Id of the first post of this thread, where its beginning is on the page. */
  conversationId: string | null;
  /** X shows in the place of the post that it answers that it was deleted. */
  answersDeleted?: boolean;
  /** Of the conversation that a status page or photo is about, not of what X shows after its end. */
  inThread?: boolean;
  /** Aborts when the article leaves the page or shows another post. */
  signal: AbortSignal;
}

/** How the composer takes text: X's Draft.js, a plain field, or something we do not know (then: copy). */
export type EditorKind = 'draft' | 'textarea' | 'unknown';

/** One open composer. */
export interface Composer {
  /** The element that holds the text and the caret. */
  readonly editor: HTMLElement;
  /** The whole composer with its send button: what the tray stands below and must not cover. */
  readonly box: HTMLElement;
  /** X's dialog around it, whose focus trap our UI must be inside of; null on the page. */
  readonly dialog: HTMLElement | null;
  readonly kind: EditorKind;
  /** Handle of the account that will send, read now; null when the page does not say. */
  account(): string | null;
  /** The post it answers, read now; null when it answers nobody or the page does not say. */
  answers(): Post | null;
  /** Id of the post it answers, also where the post itself is not on the page. */
  answersId(): string | null;
  /** The text block by block, joined with \n. */
  text(): string;
  /**
   * Puts text in at the caret as one undo step, keeps what was there, and reads back. False when it does not stand there
   * afterwards; nothing is tried twice.
   */
  insert(text: string): Promise<boolean>;
  /** Puts text at the very end, wherever the caret is. Same promise as insert. */
  append(text: string): Promise<boolean>;
  /** Replaces everything. Same promise as insert. */
  replace(text: string): Promise<boolean>;
  /** Puts `replacement` in the place of the last `length` characters before the caret. Same promise as insert. */
  replaceBeforeCaret(length: number, replacement: string): Promise<boolean>;
  /**
   * Keeps what the agent types from the text until the returned function is called; then it is put in at the caret, or in the place
   * of a stretch. For the moment between a press and its release: what goes out is what was pressed for.
   */
  holdKeys(): (over?: { start: number; end: number }) => void;
  /** For the moment when X took the post: a hand that types on types into the editor, not into X's shortcuts. Ends within a second. */
  keepStrays(): Promise<void>;
  /** Where the caret or the selection was last seen, in UTF-16 units of `text()`; null where it never was in here. */
  caret(): { start: number; end: number } | null;
  /** Gives the editor the focus, its caret where it was. */
  focus(): void;
  /** Calls back after each change of the text, at most once a frame. */
  onText(listener: (text: string) => void, signal: AbortSignal): void;
  /** Aborts when the composer leaves the page. */
  readonly signal: AbortSignal;
}

/** The agent pressed Post (button, touch or keys) and X has not heard of it yet. */
export interface Press {
  readonly composer: Composer;
  readonly via: 'button' | 'keys';
  /** False while X's Post button is off, as it is for a text that is too long: then a release would wait for it. */
  possible(): boolean;
  /**
   * Lets this very press through to X, once; at once where X's Post button is on. False when it was given up, or the button
   * stays off.
   */
  release(): Promise<boolean>;
  /** Gives this press up: nothing goes out until the agent presses again. */
  cancel(): void;
}

/** How a released press ended. */
export type Outcome =
  | { kind: 'posted'; postId: string | null; postedAt: number }
  /** The text still stands in the composer and X said no, or nothing, for a while. */
  | { kind: 'failed' };

/** What of the page can be read right now. `broken` names parts in words an agent understands ("who wrote a post"). */
export interface Health {
  broken: readonly Broken[];
}

/** X's page as the features see it. One observer serves all listeners; none of them throws into X. */
export interface XPage {
  /** New posts, in batches at most once a frame, each post of each place once until it changes. */
  onPosts(listener: (posts: readonly SeenPost[]) => void, signal: AbortSignal): void;
  /** Each composer once, when it is ready to be read. */
  onComposer(listener: (composer: Composer) => void, signal: AbortSignal): void;
  /**
   * A post whose reply button is about to be pressed, or is, before X hears of it; more than once. The composer that comes may say more
   * of the post.
   */
  onAnswering(listener: (post: Post) => void, signal: AbortSignal): void;
  /** Accounts whose number the page shows: profiles, lists of people. */
  onPeople(listener: (people: readonly Account[]) => void, signal: AbortSignal): void;
  onRoute(listener: (route: Route) => void, signal: AbortSignal): void;
  /** X's dialog (or photo) that lies over the page now, null when there is none. */
  onCover(listener: (cover: Element | null) => void, signal: AbortSignal): void;
  onHealth(listener: (health: Health) => void, signal: AbortSignal): void;
  onLook(listener: (look: Look) => void, signal: AbortSignal): void;
  /**
   * The agent's presses. While a listener is set the press is held until `release`; a listener that throws lets it through.
   * Return false to let it through at once.
   */
  onPress(listener: (press: Press) => boolean, signal: AbortSignal): void;
  /** Watches what becomes of a released press of this composer. Resolves within 60 s. */
  outcomeOf(press: Press, text: string): Promise<Outcome>;
  /**
   * Opens X's own menu of accounts for a composer, at a click of the agent, who chooses there. False where X shows no button
   * for it.
   */
  openAccountMenu(composer: Composer): boolean;
  route(): Route;
  look(): Look;
  /** Handle of the account the page is signed in with, null when signed out or not shown. */
  account(): string | null;
  /** Other ways to find parts of the page, tried from now on where the best of ours find nothing; it is read anew. Those of before are forgotten. */
  correct(corrections: readonly Correction[]): void;
  /** What can be read right now, also in a tab that nobody looks at, and what a selector would find for a part. Not cheap. */
  read(trial?: Trial): PageReading;
}
