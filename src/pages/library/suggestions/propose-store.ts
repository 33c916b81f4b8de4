import { signal } from '@preact/signals';
import type { Answer, Request } from '../../../messages/protocol';
import { reasonOf } from '../../reason-of';

type Prepared = NonNullable<Answer<'suggestion.prepare'>>;

interface ProposeDeps {
  /** Null for a post that is none of our replies. */
  prepare(postId: string): Promise<Prepared | null>;
  add(suggestion: Request<'suggestion.add'>): Promise<unknown>;
  newId(): string;
}

type Standing =
  { is: 'loading' | 'ready' | 'unknown' | 'sending' | 'sent' } | { is: 'failed'; reason: string };

/** One of our replies on its way to the lead: what became of it by itself, and what the agent makes of that. */
export function createProposeStore({ prepare, add, newId }: ProposeDeps) {
  const standing = signal<Standing>({ is: 'loading' });
  /** Null until it was read. */
  const prepared = signal<Prepared | null>(null);
  const name = signal('');
  const text = signal('');
  /** What the agent says to the lead. */
  const words = signal('');
  let opened = '';
  // One for each reply: sent twice it is one suggestion.
  let id = '';

  /** Shows a reply. What was typed about it stays while the agent looks at other pages. */
  async function open(postId: string): Promise<void> {
    if (opened === postId && prepared.value) return;
    opened = postId;
    id = newId();
    standing.value = { is: 'loading' };
    prepared.value = null;
    words.value = '';
    try {
      const found = await prepare(postId);
      if (opened !== postId) return;
      prepared.value = found;
      name.value = found?.name ?? '';
      text.value = found?.text ?? '';
      standing.value = { is: found ? 'ready' : 'unknown' };
    } catch (error) {
      if (opened === postId) standing.value = { is: 'failed', reason: reasonOf(error) };
    }
  }

  /** Puts it into the lead's queue. */
  async function send(): Promise<void> {
    const postId = opened;
    standing.value = { is: 'sending' };
    try {
      await add({ id, postId, name: name.value.trim(), text: text.value, words: words.value.trim() });
      if (opened === postId) standing.value = { is: 'sent' };
    } catch (error) {
      if (opened === postId) standing.value = { is: 'failed', reason: reasonOf(error) };
    }
  }

  return { standing, prepared, name, text, words, open, send };
}

export type ProposeStore = ReturnType<typeof createProposeStore>;
