import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { customerDesk } from '../../content/customer-desk';
import type { Look } from '../../core/look';
import { handleKey } from '../../core/post';
import type { Change } from '../../messages/protocol';
import type { send } from '../../messages/send';
import { rememberFocus } from '../../ui/overlay/focus';
import { createClock } from '../../ui/stores/clock';
import { createDrawerStore } from '../../ui/stores/drawer-store';
import { t } from '../text';
import { createCustomersStore } from './customers-store';
import { createDueStore } from './due-store';
import { createExportStore } from './export-store';
import type { CsvWords } from './export-customers';
import { createMergeStore } from './merge-store';
import { STATE_WORDS } from './state-words';

interface RoomDeps {
  ask: typeof send;
  /** Hears what changes elsewhere, until the signal aborts. */
  watch(listener: (change: Change) => void, signal: AbortSignal): void;
  save(name: string, content: string): void;
  look: ReadonlySignal<Look>;
  signal: AbortSignal;
}

/** Everything that the page of customers stands on. */
export function createCustomersRoom({ ask, watch, save, look, signal: until }: RoomDeps) {
  const now = createClock({ now: Date.now, signal: until });
  const targetMinutes = signal(60);
  const search: Parameters<typeof createCustomersStore>[0]['search'] = question =>
    ask('customers.search', question);
  const list = createCustomersStore({ search, later: (work, ms) => void setTimeout(work, ms) });
  const due = createDueStore({
    read: () => ask('followUps.open', {}),
    save: wish => ask('followUp.save', wish),
    now: Date.now,
  });
  const merge = createMergeStore({
    merge: request => ask('customers.merge', request),
    split: mergeId => ask('customers.split', { mergeId }),
    changed: () => void list.refresh(),
  });
  const file = createExportStore({
    search,
    save,
    words: csvWords,
    today: () => new Date().toISOString().slice(0, 10),
  });
  const drawer = createDrawerStore({ desk: customerDesk(ask), now, targetMinutes, rememberFocus });

  /** Reads what the page shows. To be called whenever it is opened. */
  async function enter(): Promise<void> {
    const setup = await ask('setup.read', {}).catch(() => null);
    targetMinutes.value = setup?.targetMinutes ?? targetMinutes.value;
    await Promise.all([list.refresh(), due.load()]);
  }

  watch(change => {
    if (change.kind !== 'customers' && change.kind !== 'missed') return;
    void list.refresh();
    void due.load();
    const open = drawer.handle.value;
    if (open === null) return;
    if (change.kind === 'missed' || change.handles.includes(handleKey(open))) void drawer.refresh();
  }, until);

  return { list, due, merge, file, drawer, look, now, targetMinutes, enter };
}

export type CustomersRoom = ReturnType<typeof createCustomersRoom>;

function csvWords(): CsvWords {
  return {
    columns: [
      t('csvName'),
      t('csvHandle'),
      t('csvState'),
      t('csvWaiting'),
      t('csvLast'),
      t('csvContacts'),
      t('csvTags'),
      t('csvFound'),
    ],
    states: {
      waiting: t(STATE_WORDS.waiting),
      'waiting-again': t(STATE_WORDS['waiting-again']),
      answered: t(STATE_WORDS.answered),
      solved: t(STATE_WORDS.solved),
    },
  };
}
