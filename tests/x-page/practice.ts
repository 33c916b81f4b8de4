import type { PracticePost, PracticeSettings } from './data';

/** A send that X really received. */
export interface ReceivedPress {
  text: string;
  inReplyTo: string | null;
  author: string;
  /** Unix milliseconds. */
  at: number;
}

/** What tests hold the page by: `window.practice`. */
export interface Practice {
  readonly settings: PracticeSettings;
  /** Changes settings while the page is open. */
  set(some: Partial<PracticeSettings>): void;
  /** Takes the whole app down and builds it anew, as X does on a change of theme. */
  rerender(): void;
  /** X's shortcuts that fired, oldest first. */
  readonly shortcuts: readonly string[];
  /** Sends that reached X, oldest first. */
  readonly presses: readonly ReceivedPress[];
  /** Errors that took an editor down. */
  readonly crashes: readonly string[];
  /** Every post, newest first. */
  posts(): PracticePost[];
  /** A post arrives in whatever list is open. */
  addPost(post: PracticePost): void;
  /** An account takes another handle, for as long as the page stays: its number, name and posts go along. */
  rename(handle: string, next: string): void;
  /** Goes to an address without a reload. */
  go(path: string): void;
  /** Forgets what was posted, written in Chat and chosen, and loads anew. */
  reset(): void;
}

declare global {
  interface Window {
    practice: Practice;
  }
}
