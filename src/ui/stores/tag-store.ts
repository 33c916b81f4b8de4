import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { CustomerHistory } from '../../core/customer';
import type { Tag } from '../../core/tag';
import { text } from '../texts';
import type { ActStore } from './act-store';

interface TagDeps {
  add(customerId: string, text: string): Promise<unknown>;
  remove(tagId: string): Promise<void>;
  /** The team's tags that begin like this or contain it; the most used for ''. */
  suggest(query: string): Promise<readonly string[]>;
  history: ReadonlySignal<CustomerHistory | null>;
  acts: Pick<ActStore, 'run'>;
}

/** Characters that a tag may have. */
export const LONGEST_TAG = 40;
const OFFERED = 6;

/** The tags of the customer in the drawer, and the field that adds one. */
export function createTagStore({ add, remove, suggest, history, acts }: TagDeps) {
  const typed = signal('');
  const found = signal<readonly string[]>([]);
  const tags = computed(() => history.value?.tags ?? []);
  const offers = computed(() => found.value.filter(offer => !has(tags.value, offer)).slice(0, OFFERED));
  let asked = 0;

  /** What the field holds from now on; asks what else the team calls it. */
  async function type(next: string): Promise<void> {
    typed.value = next;
    const turn = ++asked;
    const answer = await suggest(clean(next)).catch(() => []);
    if (turn === asked) found.value = answer;
  }

  /** Puts a tag on the customer: the one given, else what was typed. What was typed stays when that failed. */
  async function put(chosen = typed.value): Promise<void> {
    const customer = history.value;
    const words = clean(chosen);
    if (!customer || words === '') return;
    const known = has(tags.value, words);
    const kept = known || (await acts.run(() => add(customer.customerId, words)));
    if (kept) void type('');
  }

  /** Takes a tag away, and offers to put it back. */
  async function drop(tag: Tag): Promise<void> {
    await acts.run(() => remove(tag.id), {
      text: text('tag_removed', { tag: tag.text }),
      undo: () => add(tag.customerId, tag.text),
    });
  }

  /** Another customer is shown. */
  function clear(): void {
    asked++;
    typed.value = '';
    found.value = [];
  }

  return { tags, typed, offers, type, put, drop, clear };
}

export type TagStore = ReturnType<typeof createTagStore>;

function clean(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST_TAG);
}

function has(tags: readonly Tag[], words: string): boolean {
  return tags.some(tag => tag.text.toLowerCase() === words.toLowerCase());
}
