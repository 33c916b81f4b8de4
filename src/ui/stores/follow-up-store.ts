import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { CustomerHistory } from '../../core/customer';
import type { FollowUp } from '../../core/follow-up';
import { text } from '../texts';
import type { ActStore } from './act-store';

/** A moment that words name, and what is left of the words. */
export interface UnderstoodWhen {
  at: number;
  rest: string;
}

/** A moment on offer. */
export interface WhenOffer {
  label: string;
  at: number;
}

/** A follow-up as it is to be kept; without an id it is a new one. */
export type FollowUpWish = Pick<FollowUp, 'customerId' | 'postId' | 'text' | 'dueAt' | 'state'> & {
  id?: string;
};

interface FollowUpDeps {
  save(wish: FollowUpWish): Promise<Pick<FollowUp, 'id'>>;
  /** Null when no time is in the words. */
  understand(words: string): Promise<UnderstoodWhen | null>;
  suggest(): Promise<readonly WhenOffer[]>;
  history: ReadonlySignal<CustomerHistory | null>;
  acts: Pick<ActStore, 'run'>;
  /** How a moment is written, for what is said afterwards. */
  say(at: number): string;
}

/** The follow-ups of the customer in the drawer, and the field that makes one. */
export function createFollowUpStore({ save, understand, suggest, history, acts, say }: FollowUpDeps) {
  const typed = signal('');
  /** What the words mean; null while they mean no time, or while there are none. */
  const understood = signal<UnderstoodWhen | null>(null);
  const offers = signal<readonly WhenOffer[]>([]);
  /** The one for which another moment is being chosen. */
  const moving = signal<string | null>(null);
  const list = computed(() => history.value?.followUps ?? []);
  let asked = 0;

  /** What the field holds from now on; resolves when it is understood, or is not. */
  async function type(next: string): Promise<void> {
    typed.value = next;
    const turn = ++asked;
    const meant = next.trim() === '' ? null : await understand(next).catch(() => null);
    if (turn === asked) understood.value = meant;
  }

  /** Makes the follow-up that was typed. Nothing happens while no time is in it. What was typed stays when that failed. */
  async function put(): Promise<void> {
    const customer = history.value;
    const words = typed.value;
    if (understood.value === null && words.trim() !== '') await type(words);
    const meant = understood.value;
    if (!customer || !meant) return;
    const wish = {
      customerId: customer.customerId,
      postId: customer.entries.find(entry => entry.postId !== '')?.postId ?? null,
      text: meant.rest,
      dueAt: meant.at,
      state: 'open',
    } as const;
    let id = '';
    const kept = await acts.run(async () => ({ id } = await save(wish)), {
      text: text('follow_up_saved', { when: say(meant.at) }),
      undo: () => save({ ...wish, id, state: 'done' }),
    });
    if (kept && typed.value === words) void type('');
  }

  /** Says that it is done, and offers to open it again. */
  async function finish(followUp: FollowUp): Promise<void> {
    await acts.run(() => save({ ...wishOf(followUp), state: 'done' }), {
      text: text('follow_up_done'),
      undo: () => save(wishOf(followUp)),
    });
  }

  /** Puts it off, and offers to put it back. */
  async function move(followUp: FollowUp, dueAt: number): Promise<void> {
    moving.value = null;
    await acts.run(() => save({ ...wishOf(followUp), dueAt }), {
      text: text('follow_up_moved', { when: say(dueAt) }),
      undo: () => save(wishOf(followUp)),
    });
  }

  /** Shows the moments to which it can be put off, or hides them. */
  async function toggleMoving(followUp: FollowUp): Promise<void> {
    moving.value = moving.value === followUp.id ? null : followUp.id;
    if (moving.value !== null) await offer();
  }

  /** Brings the moments on offer up to date. */
  async function offer(): Promise<void> {
    offers.value = await suggest().catch(() => offers.value);
  }

  /** Another customer is shown. */
  function clear(): void {
    asked++;
    typed.value = '';
    understood.value = null;
    moving.value = null;
  }

  return { list, typed, understood, offers, moving, type, put, finish, move, toggleMoving, offer, clear };
}

export type FollowUpStore = ReturnType<typeof createFollowUpStore>;

function wishOf({ id, customerId, postId, text: words, dueAt }: FollowUp): FollowUpWish {
  return { id, customerId, postId, text: words, dueAt, state: 'open' };
}
