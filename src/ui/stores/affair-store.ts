import { signal, type ReadonlySignal } from '@preact/signals';
import type { CustomerHistory } from '../../core/customer';
import { text } from '../texts';
import type { ActStore } from './act-store';

interface AffairDeps {
  solve(customerId: string, solved: boolean): Promise<void>;
  split(mergeId: string): Promise<void>;
  forget(customerId: string): Promise<void>;
  /** Lets a forgotten handle be remembered again. */
  remember(handle: string): Promise<void>;
  history: ReadonlySignal<CustomerHistory | null>;
  acts: Pick<ActStore, 'run'>;
}

/** `closed`: the quiet menu. `menu`: what can be done. `asking`: forgetting cannot be taken back, so it is asked once. */
export type AffairStep = 'closed' | 'menu' | 'asking';

/** What can be done with a customer as a whole: solved or not, one person or two, kept or forgotten. */
export function createAffairStore({ solve, split, forget, remember, history, acts }: AffairDeps) {
  const step = signal<AffairStep>('closed');
  /** Handle of the customer who was forgotten in this drawer. */
  const forgotten = signal<string | null>(null);

  /** Nothing more is owed to them; or something is, after all. */
  async function setSolved(solved: boolean): Promise<void> {
    const customer = history.value;
    if (!customer) return;
    await acts.run(() => solve(customer.customerId, solved), {
      text: text(solved ? 'solved_done' : 'reopened_done'),
      undo: () => solve(customer.customerId, !solved),
    });
  }

  async function takeApart(mergeId: string): Promise<void> {
    await acts.run(() => split(mergeId), { text: text('split_done') });
  }

  /** Removes every trace of them. */
  async function forgetAll(): Promise<void> {
    const customer = history.value;
    if (!customer) return;
    step.value = 'closed';
    if (await acts.run(() => forget(customer.customerId))) forgotten.value = customer.handle;
  }

  /** Lets them be remembered again from now on. */
  async function rememberAgain(): Promise<void> {
    const handle = forgotten.value;
    if (handle === null) return;
    if (await acts.run(() => remember(handle))) forgotten.value = null;
  }

  /** Another customer is shown. */
  function clear(): void {
    step.value = 'closed';
    forgotten.value = null;
  }

  return { step, forgotten, setSolved, takeApart, forgetAll, rememberAgain, clear };
}

export type AffairStore = ReturnType<typeof createAffairStore>;
