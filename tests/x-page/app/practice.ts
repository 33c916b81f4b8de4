import '../practice';
import { crashes } from './composer/crash-guard';
import { presses } from './composer/send';
import { go } from './router';
import { settings } from './settings-store';
import { fired } from './shortcuts';
import { addPost, allPosts, rename } from './world';

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
    posts: () => [...allPosts()],
    addPost: post => addPost(post),
    rename,
    go: path => go(path),
    reset: () => {
      localStorage.clear();
      location.reload();
    },
  };
}
