import { useSignal } from '@preact/signals';
import type { RosterEntry } from '../../../core/sharing/pack';
import { Field } from '../../parts/Field';
import { t } from '../../text';
import { proposeInitials } from '../../welcome/initials';
import type { RosterStore } from './roster-store';

/** Who answers: the list that goes out with packs, and that a colleague's own name is chosen from. */
export function Roster({ store }: { store: RosterStore }) {
  const roster = store.roster.value;
  return (
    <section class="part" aria-labelledby="roster-title">
      <h2 id="roster-title">{t('settingRoster')}</h2>
      <p class="hint">{t('rosterHint')}</p>
      {roster.length > 0 && (
        <ul role="list" class="plan-lines" aria-label={t('settingRoster')}>
          {roster.map((entry, index) => (
            <Colleague key={`${entry.name} ${entry.initials}`} store={store} entry={entry} index={index} />
          ))}
        </ul>
      )}
      <Add store={store} />
      <Ending store={store} />
    </section>
  );
}

function Colleague({ store, entry, index }: { store: RosterStore; entry: RosterEntry; index: number }) {
  const typed = useSignal(entry);
  const leave = () => {
    const { name, initials } = typed.value;
    if (name !== entry.name || initials !== entry.initials) void store.put(index, typed.value);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) leave();
    if (event.key === 'Escape') typed.value = entry;
  };
  return (
    <li class="plan-line row colleague">
      <input
        type="text"
        class="grow"
        dir="auto"
        autocomplete="off"
        maxLength={100}
        aria-label={`${t('editName')}: ${entry.name}`}
        value={typed.value.name}
        onInput={event => void (typed.value = { ...typed.value, name: event.currentTarget.value })}
        onBlur={leave}
        onKeyDown={keys}
      />
      <input
        type="text"
        class="short"
        dir="auto"
        autocomplete="off"
        aria-label={`${t('initialsLabel')}: ${entry.name}`}
        value={typed.value.initials}
        onInput={event => void (typed.value = { ...typed.value, initials: event.currentTarget.value })}
        onBlur={leave}
        onKeyDown={keys}
      />
      <button
        type="button"
        aria-label={`${t('remove')}: ${entry.name}`}
        onClick={() => void store.remove(index)}
      >
        {t('remove')}
      </button>
    </li>
  );
}

function Add({ store }: { store: RosterStore }) {
  const name = useSignal('');
  // Null: as the name proposes them.
  const initials = useSignal<string | null>(null);
  const shown = initials.value ?? proposeInitials(name.value);
  return (
    <form
      class="row colleague-new"
      onSubmit={async event => {
        event.preventDefault();
        const { currentTarget } = event;
        if (!(await store.put(store.roster.value.length, { name: name.value, initials: shown }))) return;
        name.value = '';
        initials.value = null;
        currentTarget.querySelector('input')?.focus();
      }}
    >
      <Field
        id="colleague-name"
        label={t('editName')}
        value={name.value}
        onText={text => void (name.value = text.slice(0, 100))}
      />
      <Field
        id="colleague-initials"
        label={t('initialsLabel')}
        class="short"
        autocapitalize="characters"
        value={shown}
        onText={text => void (initials.value = text === '' ? null : text)}
      />
      <button type="submit" disabled={name.value.trim() === ''}>
        {t('addHandle')}
      </button>
    </form>
  );
}

function Ending({ store }: { store: RosterStore }) {
  const outcome = store.outcome.value;
  if (outcome.is === 'wrong' || outcome.is === 'failed')
    return (
      <p role="alert" class="error" dir="auto">
        {outcome.is === 'failed' ? outcome.reason : t(outcome.problem.text, ...outcome.problem.about)}
      </p>
    );
  return (
    <p role="status" class="row muted">
      {outcome.is === 'saved' && <span>{t('saved')}</span>}
      {outcome.is === 'saved' && store.canUndo() && (
        <button type="button" class="quiet" onClick={() => void store.undo()}>
          {t('undo')}
        </button>
      )}
    </p>
  );
}
