import type { PracticePost, PracticeSettings } from '../data';
import { crashes } from './composer/crash-guard';
import { presses, type ReceivedPress } from './composer/send';
import { go } from './router';
import { settings } from './settings-store';
import { fired } from './shortcuts';
import { addPost, allPosts } from './world';

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

/** Puts `window.practice` there. */
export function exposePractice(rerender: () => void): void {
  window.practice = {
    get settings() {
      return settings.get();
    },
    set: some => settings.patch(some),
    rerender,
    shortcuts: fired,
    presses,
    crashes,
    posts: allPosts,
    addPost: post => addPost(post),
    go: path => go(path),
    reset: () => {
      localStorage.clear();
      location.reload();
    },
  };
}
