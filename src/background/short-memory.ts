interface Deps {
  /** For how many milliseconds something is remembered. */
  keeps: number;
  /** So many things at most; the oldest go first. */
  most: number;
  /** Unix milliseconds. */
  now(): number;
}

interface Known<T> {
  at: number;
  value: Promise<T>;
  /** Absent while it is being read. */
  read?: T;
}

/** Remembers for a short while what was read, so that asking again and again reads once. */
export function createShortMemory<T>({ keeps, most, now }: Deps) {
  const known = new Map<string, Known<T>>();

  function remember(key: string, read: () => Promise<T>): Promise<T> {
    const there = known.get(key);
    if (there && now() - there.at < keeps) return there.value;
    const fresh: Known<T> = { at: now(), value: read() };
    known.delete(key);
    known.set(key, fresh);
    fresh.value.then(
      value => (fresh.read = value),
      () => known.get(key) === fresh && known.delete(key),
    );
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return fresh.value;
  }

  /** Forgets what `which` says of a key and what was read under it, and what is being read now; everything without it. */
  function forget(which: (key: string, value: T) => boolean = () => true): void {
    for (const [key, one] of known) if (!('read' in one) || which(key, one.read as T)) known.delete(key);
  }

  return {
    /** What is remembered under this key, else what `read` brings. A read that fails is not remembered. */
    remember,
    forget,
  };
}
