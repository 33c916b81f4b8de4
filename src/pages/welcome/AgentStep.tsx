import { useLayoutEffect, useRef } from 'preact/hooks';
import { signature } from '../../core/signing/signature';
import { Field } from '../parts/Field';
import { t } from '../text';
import { errorsOf } from './errors';
import type { SetupStore } from './setup-store';

/** Step 1: the agent's name, and initials that follow it until they are edited. */
export function AgentStep({ store }: { store: SetupStore }) {
  const step = useRef<HTMLFieldSetElement>(null);
  const colleagues = store.colleagues.value;
  useLayoutEffect(() => {
    if (store.firstTime.value && store.values.value.name === '')
      step.current?.querySelector('input')?.focus();
  }, [store]);

  return (
    <fieldset ref={step}>
      <legend>
        <span>{t('stepAgent')}</span>
      </legend>
      <Field
        id="name"
        label={t('nameLabel')}
        value={store.values.value.name}
        onText={store.setName}
        list={colleagues.length > 0 ? 'colleagues' : undefined}
        errors={errorsOf(store, 'name')}
        autocomplete="name"
        required
      />
      {colleagues.length > 0 && (
        <datalist id="colleagues">
          {colleagues.map(({ name, initials }) => (
            <option key={`${name} ${initials}`} value={name}>
              {signature(initials)}
            </option>
          ))}
        </datalist>
      )}
      <Field
        id="initials"
        label={t('initialsLabel')}
        value={store.initials.value}
        // Emptied, they are proposed again.
        onText={initials => store.change({ initials: initials === '' ? null : initials })}
        errors={errorsOf(store, 'initials')}
        hint={t('initialsHint')}
        class="short"
        autocapitalize="characters"
        required
      />
    </fieldset>
  );
}
