import * as v from 'valibot';
import type { FormValues } from './form';

const KEY = 'countersign.unfinished-set-up';

const schema = v.object({
  name: v.string(),
  initials: v.nullable(v.string()),
  brands: v.array(v.object({ handle: v.pipe(v.string(), v.regex(/^\w{1,15}$/)), name: v.string() })),
  pending: v.string(),
  targetMinutes: v.pipe(v.number(), v.finite(), v.minValue(1)),
});

/** What the agent typed and has not saved, across a closed tab. */
export interface FormMemory {
  /** Null when nothing is waiting, or when it cannot be read. */
  read(): FormValues | null;
  write(values: FormValues): void;
  forget(): void;
}

/** A memory in the given storage. It is a convenience: a storage that is full or switched off only makes it forget. */
export function createFormMemory(storage: Storage): FormMemory {
  return {
    read: () => attempt(() => v.parse(schema, JSON.parse(storage.getItem(KEY) ?? 'null'))),
    write: values => void attempt(() => storage.setItem(KEY, JSON.stringify(values))),
    forget: () => void attempt(() => storage.removeItem(KEY)),
  };
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
