import type { Item } from '../storage/item';

/** The templates that the agent marked. */
export interface Favourites {
  /** Their ids; read once, then from memory. Nothing when they cannot be read: drafts are worth more than stars. */
  read(): Promise<ReadonlySet<string>>;
  /** Marks one, or takes the mark away. Resolves when it is on disk. */
  set(templateId: string, on: boolean): Promise<void>;
}

/** More than anybody marks: the oldest marks go first. */
const MOST = 500;

/** Keeps the favourites in an item. Two marks at once are both kept. */
export function createFavourites(item: Item<readonly string[]>): Favourites {
  let known: Promise<readonly string[]> | null = null;
  let last: Promise<void> = Promise.resolve();
  item.watch(() => (known = null));

  function load(): Promise<readonly string[]> {
    const loading = (known ??= item.read());
    loading.catch(() => (known = null));
    return loading;
  }

  async function change(templateId: string, on: boolean): Promise<void> {
    const rest = (await item.read()).filter(id => id !== templateId);
    await item.save((on ? [...rest, templateId] : rest).slice(-MOST));
    known = null;
  }

  return {
    read: () =>
      load().then(
        ids => new Set(ids),
        () => new Set(),
      ),
    set(templateId, on) {
      const done = last.then(() => change(templateId, on));
      last = done.catch(() => undefined);
      return done;
    },
  };
}
