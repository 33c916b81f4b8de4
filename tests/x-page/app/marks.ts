import { createStore, useStore } from './store';

interface Marks {
  liked: ReadonlySet<string>;
  bookmarked: ReadonlySet<string>;
  reposted: ReadonlySet<string>;
  /** Numeric ids. */
  followed: ReadonlySet<string>;
}

const marks = createStore<Marks>({
  liked: new Set(),
  bookmarked: new Set(),
  reposted: new Set(),
  followed: new Set(),
});

/** What the signed-in account has liked, kept, reposted and follows. */
export function useMarks(): Marks {
  return useStore(marks);
}

/** Sets a mark, or takes it off where it stands. */
export function toggleMark(kind: keyof Marks, id: string): void {
  const next = new Set(marks.get()[kind]);
  if (!next.delete(id)) next.add(id);
  marks.patch({ [kind]: next });
}
