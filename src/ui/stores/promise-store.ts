import { signal } from '@preact/signals';
import type { UnderstoodWhen } from './follow-up-store';

interface PromiseDeps {
  /** When the reply promised to come back, Unix milliseconds. */
  at: number;
  /** How that moment is written, to begin with. */
  words: string;
  /** Null when no time is in the words. */
  understand(words: string): Promise<UnderstoodWhen | null>;
  /** Makes the follow-up; the answer takes it back. Rejects when it is not on disk. */
  save(when: UnderstoodWhen): Promise<() => Promise<unknown>>;
}

/** The offer to keep a promise: a moment that can be changed, and one click. */
export function createPromiseStore({ at, words, understand, save }: PromiseDeps) {
  const typed = signal(words);
  /** What the words mean, null while they mean no time. */
  const meant = signal<UnderstoodWhen | null>({ at, rest: '' });
  const state = signal<'offered' | 'saving' | 'saved' | 'failed' | 'undone'>('offered');
  let takeBack: (() => Promise<unknown>) | null = null;
  let asked = 0;

  async function type(next: string): Promise<void> {
    typed.value = next;
    const turn = ++asked;
    const read = next.trim() === words ? { at, rest: '' } : await understand(next).catch(() => null);
    if (turn === asked) meant.value = read;
  }

  /** Makes the follow-up. False when there is no time to make it for, or it could not be kept. */
  async function accept(): Promise<boolean> {
    const when = meant.value;
    if (!when || state.value === 'saving' || state.value === 'saved') return false;
    state.value = 'saving';
    try {
      takeBack = await save(when);
      state.value = 'saved';
      return true;
    } catch {
      state.value = 'failed';
      return false;
    }
  }

  async function undo(): Promise<void> {
    try {
      await takeBack?.();
      state.value = 'undone';
    } catch {
      state.value = 'failed';
    }
  }

  return { typed, meant, state, type, accept, undo };
}

export type PromiseStore = ReturnType<typeof createPromiseStore>;
