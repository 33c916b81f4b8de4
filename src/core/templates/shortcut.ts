/** What is known of a template whose shortcut somebody may type. */
interface Typed {
  id: string;
  shortcut: string;
  /** Id of its pack, null or absent for my own. */
  origin?: string | null;
  /** Unix milliseconds. */
  updatedAt: number;
}

/** A template that has the shortcut of another one. */
export interface Clash<T> {
  shortcut: string;
  /** The one that keeps it. */
  keeps: T;
  /** The one that should have another. */
  other: T;
  /** A shortcut that nobody has. */
  offered: string;
}

/** A shortcut like this one that nobody has: "late-2". At most 60 characters. */
export function freeShortcut(shortcut: string, isTaken: (shortcut: string) => boolean): string {
  for (let n = 2; ; n += 1) {
    const offered = `${shortcut.slice(0, 60 - String(n).length - 1)}-${n}`;
    if (!isTaken(offered)) return offered;
  }
}

/** Templates of one shortcut, each with another one to take: my own keeps it before one of a pack, then the older one. */
export function clashesAmong<T extends Typed>(templates: readonly T[]): Clash<T>[] {
  const byShortcut = new Map<string, T[]>();
  for (const template of templates) {
    const there = byShortcut.get(template.shortcut);
    if (there) there.push(template);
    else byShortcut.set(template.shortcut, [template]);
  }
  const taken = new Set(byShortcut.keys());
  return [...byShortcut].flatMap(([shortcut, all]) => {
    const [keeps, ...others] = all.length > 1 ? [...all].sort(mineThenOlder) : [];
    if (!keeps) return [];
    return others.map(other => {
      const offered = freeShortcut(shortcut, one => taken.has(one));
      taken.add(offered);
      return { shortcut, keeps, other, offered };
    });
  });
}

function mineThenOlder(a: Typed, b: Typed): number {
  const rank = ({ origin }: Typed) => ((origin ?? null) === null ? 0 : 1);
  return rank(a) - rank(b) || a.updatedAt - b.updatedAt || (a.id < b.id ? -1 : 1);
}
