import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';

/** One calm line. */
export interface Notice {
  /** The same id shows once, with the newest words. */
  id: string;
  text: string;
  action?: { label: string; run(): void };
  /** Stands in the place of text and action, which then are only heard. */
  content?: ComponentChild;
}

/** The lines at the corner of the page. A dismissed line stays away until its words change or it was cleared. */
export function createNoticeStore() {
  const notices = signal<readonly Notice[]>([]);
  const dismissed = new Map<string, string>();

  function show(notice: Notice): void {
    if (dismissed.get(notice.id) === notice.text) return;
    const present = notices.value;
    const sameText = present.some(other => other.text === notice.text && other.id !== notice.id);
    if (sameText) return;
    const known = present.some(other => other.id === notice.id);
    notices.value = known
      ? present.map(other => (other.id === notice.id ? notice : other))
      : [...present, notice];
  }

  /** Takes the line away because it is no longer true. */
  function clear(id: string): void {
    dismissed.delete(id);
    remove(id);
  }

  /** Takes the line away because the agent has read it. */
  function dismiss(id: string): void {
    const text = notices.value.find(notice => notice.id === id)?.text;
    if (text !== undefined) dismissed.set(id, text);
    remove(id);
  }

  function remove(id: string): void {
    if (notices.value.some(notice => notice.id === id))
      notices.value = notices.value.filter(one => one.id !== id);
  }

  return { notices, show, clear, dismiss };
}

export type NoticeStore = ReturnType<typeof createNoticeStore>;
