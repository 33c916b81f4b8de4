/** Reports an error of ours; must not throw. */
export type OnError = (error: unknown) => void;

/** Listeners of one kind. A listener that throws is reported and does not keep the others from hearing. */
export interface Hub<T> {
  add(listener: (value: T) => void, signal: AbortSignal): void;
  tell(value: T): void;
  readonly size: number;
}

/** Creates a hub without listeners. `replay` gives a new listener, a moment later, what it missed. */
export function createHub<T>(onError: OnError, replay?: () => readonly T[]): Hub<T> {
  const listeners = new Set<(value: T) => void>();

  function call(listener: (value: T) => void, value: T) {
    safely(onError, () => listener(value));
  }

  return {
    get size() {
      return listeners.size;
    },
    add(listener, signal) {
      if (signal.aborted) return;
      // A function of its own: the same listener may be added twice with different signals.
      const own = (value: T) => listener(value);
      listeners.add(own);
      signal.addEventListener('abort', () => listeners.delete(own), { once: true });
      if (!replay) return;
      queueMicrotask(() => {
        if (!signal.aborted) safely(onError, () => replay().forEach(value => call(own, value)));
      });
    },
    tell(value) {
      for (const listener of listeners) call(listener, value);
    },
  };
}

/** Runs something of ours inside X: what it throws is reported, and `otherwise` is the result. */
export function safely<R>(onError: OnError, run: () => R): R | undefined;
export function safely<R>(onError: OnError, run: () => R, otherwise: R): R;
export function safely<R>(onError: OnError, run: () => R, otherwise?: R): R | undefined {
  try {
    return run();
  } catch (error) {
    onError(error);
    return otherwise;
  }
}
