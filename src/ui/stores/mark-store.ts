import { computed, type ReadonlySignal } from '@preact/signals';
import type { CustomerMark } from '../../core/customer';
import { text } from '../texts';
import { markWords, waitOf } from '../words';

interface MarkDeps {
  mark: ReadonlySignal<CustomerMark>;
  /** Unix milliseconds, moving. */
  now: ReadonlySignal<number>;
  targetMinutes: ReadonlySignal<number>;
  /** Opens the drawer for this customer. */
  open(handle: string): void;
}

/** What one mark on a post says. */
export function createMarkStore({ mark, now, targetMinutes, open }: MarkDeps) {
  const words = computed(() => markWords(mark.value, now.value));
  const wait = computed(() => waitOf(mark.value.waitingSince, now.value, targetMinutes.value));
  const name = computed(() => text('mark_name', { handle: mark.value.handle, state: words.value.spoken }));
  return { words, wait, name, open: () => open(mark.value.handle) };
}

export type MarkStore = ReturnType<typeof createMarkStore>;
