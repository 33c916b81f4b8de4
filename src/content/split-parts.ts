import type { Desk } from './desk';

const KEY = 'parts';

/**
 * The posts of a reply that was split: one after the other is offered once the one before went out. `copy` answers false when the
 * clipboard did not take the text.
 */
export function createSplitParts(desk: Pick<Desk, 'say'>, copy: (text: string) => Promise<boolean>) {
  let parts: readonly string[] = [];
  let due = 0;

  function keep(next: readonly string[]): void {
    parts = next;
    due = 0;
    desk.say({ key: KEY, text: '' });
  }

  /** True for a part after which others come: only the last one is signed. */
  function isInner(text: string): boolean {
    return parts.slice(0, -1).some(part => part.trim() === text.trim());
  }

  /** X took this post. */
  function posted(text: string): void {
    const place = parts.findIndex(part => text.trim().startsWith(part.trim()));
    if (place < due) return;
    due = place + 1;
    if (due < parts.length) offer();
    else keep([]);
  }

  function offer(): void {
    const name = `Part ${due + 1} of ${parts.length}`;
    const part = parts[due] ?? '';
    const run = () =>
      void copy(part).then(done =>
        desk.say({ key: KEY, text: done ? `${name} is copied.` : `${name} could not be copied.`, action }),
      );
    const action = { label: 'Copy', run };
    desk.say({ key: KEY, text: `${name} is to follow.`, action });
  }

  return { keep, isInner, posted };
}

export type SplitParts = ReturnType<typeof createSplitParts>;
