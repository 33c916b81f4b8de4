import { useSyncExternalStore } from 'react';

/** One value that components follow. */
export interface Store<T> {
  get(): T;
  set(next: T): void;
  /** Changes some members and keeps the others. */
  patch(some: Partial<T>): void;
  subscribe(listener: () => void): () => void;
}

/** A store that starts with `initial`; every change is shown at once. */
export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: T) => {
    value = next;
    for (const listener of listeners) listener();
  };

  return {
    get: () => value,
    set,
    patch: some => set({ ...value, ...some }),
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Renders the component again whenever the store changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
