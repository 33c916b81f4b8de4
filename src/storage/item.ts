import browser from 'webextension-polyfill';
import { withRoom } from './errors';

/** What a value needs in order to outlive a release. */
export interface ItemShape<T> {
  key: string;
  /** Where it is kept: 'local' for good (the usual), 'session' until the browser is closed. */
  area?: 'local' | 'session';
  /** 1 and up. */
  version: number;
  /** What stands for a value that was never saved. */
  empty: T;
  /** The way up: the step to version 2 takes what version 1 kept, and so on. */
  migrate?: Readonly<Record<number, (old: never) => unknown>>;
}

/** One value in the browser's storage. */
export interface Item<T> {
  /** The value in today's form. Throws when a newer release wrote it. */
  read(): Promise<T>;
  /** Replaces it. Throws {@link StorageFull}; the old value stands then. */
  save(value: T): Promise<void>;
  /** Calls back when anybody saved it, here or in another of our pages. */
  watch(listener: () => void): void;
}

interface Kept {
  version: number;
  value: unknown;
}

/** Describes a value in the browser's storage, its version and the way up from older ones. */
export function defineItem<T>({ key, area = 'local', version, empty, migrate = {} }: ItemShape<T>): Item<T> {
  async function read(): Promise<T> {
    const { [key]: kept } = await browser.storage[area].get(key);
    if (!isKept(kept)) return empty;
    if (kept.version > version)
      throw new Error(`${key}: saved by a newer Countersign (version ${kept.version})`);
    let value = kept.value;
    for (let step = kept.version + 1; step <= version; step++) {
      const up = migrate[step] as ((old: unknown) => unknown) | undefined;
      value = up ? up(value) : value;
    }
    return value as T;
  }

  async function save(value: T): Promise<void> {
    const kept: Kept = { version, value };
    await withRoom(() => browser.storage[area].set({ [key]: kept }));
  }

  function watch(listener: () => void): void {
    browser.storage.onChanged.addListener((changes, changedArea) => {
      if (changedArea === area && Object.hasOwn(changes, key)) listener();
    });
  }

  return { read, save, watch };
}

/** Reads an item once, and again when anybody saved it. */
export function createKeptItem<T>({ read, watch }: Pick<Item<T>, 'read' | 'watch'>) {
  let known: Promise<T> | null = null;
  watch(() => (known = null));
  return {
    read(): Promise<T> {
      if (known) return known;
      const reading = read();
      known = reading;
      reading.catch(() => known === reading && (known = null));
      return reading;
    },
  };
}

/** Keeps content scripts out of `storage.local`, where the browser can (Chrome): X's page is a neighbour of theirs. */
export async function keepToOurselves(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number'
  );
}
