import type { PracticePost, PracticeUser } from '../data';
import { data } from './islands';
import { createStore, useStore } from './store';

const OWN_POSTS_KEY = 'practice-posts';

const users = new Map<string, PracticeUser>();
const posts = new Map<string, PracticePost>();
const replies = new Map<string, PracticePost[]>();
let newestFirst: PracticePost[] | null = null;

const changes = createStore({ count: 0 });

for (const user of data.users) users.set(user.handle.toLowerCase(), user);
for (const post of [...data.posts, ...readOwnPosts()]) file(post);

/** Rises with every change of the posts; a component that calls it renders again then. */
export function useWorldVersion(): number {
  return useStore(changes).count;
}

/** The account with this handle; one made up on the spot where the data have none. */
export function userOf(handle: string): PracticeUser {
  return (
    users.get(handle.toLowerCase()) ?? {
      id: String(1_000_000 + handleNumber(handle)),
      handle,
      name: handle,
      bio: '',
      location: '',
      verified: false,
      followers: 0,
      following: 0,
      joinedAt: Date.UTC(2015, 0, 1),
    }
  );
}

/** Whether the data know this handle. */
export function userExists(handle: string): boolean {
  return users.has(handle.toLowerCase());
}

/** Every account, in the order of the data. */
export function allUsers(): PracticeUser[] {
  return [...users.values()];
}

/** The account with this numeric id, or undefined. */
export function userById(id: string): PracticeUser | undefined {
  return allUsers().find(user => user.id === id);
}

/** The post with this id, or undefined. */
export function postOf(id: string): PracticePost | undefined {
  return posts.get(id);
}

/** Every post, newest first. */
export function allPosts(): readonly PracticePost[] {
  newestFirst ??= [...posts.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return newestFirst;
}

/** Direct replies to a post, oldest first. */
export function repliesTo(id: string): PracticePost[] {
  return replies.get(id) ?? [];
}

/** The posts that lead to this one, oldest first; stops where one is not in the data. */
export function ancestorsOf(post: PracticePost): PracticePost[] {
  const chain: PracticePost[] = [];
  let parent = post.inReplyTo ? posts.get(post.inReplyTo) : undefined;
  while (parent && !chain.includes(parent)) {
    chain.unshift(parent);
    parent = parent.inReplyTo ? posts.get(parent.inReplyTo) : undefined;
  }
  return chain;
}

/** Adds a post to everything that is open; `own` ones are still there after a reload. */
export function addPost(post: PracticePost, own = false): void {
  file(post);
  if (own) localStorage.setItem(OWN_POSTS_KEY, JSON.stringify([...readOwnPosts(), post]));
  touchWorld();
}

/** Gives an account another handle, with all its posts. */
export function rename(handle: string, next: string): void {
  const user = userOf(handle);
  users.delete(handle.toLowerCase());
  users.set(next.toLowerCase(), { ...user, handle: next });
  for (const post of posts.values()) if (post.author === handle) post.author = next;
  touchWorld();
}

/** Makes every list look at the world again. */
export function touchWorld(): void {
  changes.set({ count: changes.get().count + 1 });
}

// The same made-up id for the same handle.
function handleNumber(handle: string): number {
  return Array.from(handle, letter => letter.charCodeAt(0)).reduce((sum, code) => sum * 31 + code, 7);
}

function file(post: PracticePost) {
  if (posts.has(post.id)) return;
  posts.set(post.id, post);
  newestFirst = null;
  if (!post.inReplyTo) return;
  const siblings = replies.get(post.inReplyTo) ?? [];
  siblings.push(post);
  siblings.sort((a, b) => a.at - b.at);
  replies.set(post.inReplyTo, siblings);
}

function readOwnPosts(): PracticePost[] {
  return JSON.parse(localStorage.getItem(OWN_POSTS_KEY) ?? '[]') as PracticePost[];
}
