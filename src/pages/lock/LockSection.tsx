import { useEffect } from 'preact/hooks';
import { SHORTEST_PIN } from '../../messages/topics/lock';
import { SecretField } from '../backup/SecretField';
import { lengthOfTime, t } from '../text';
import { MINUTES, type LockStore } from './lock-store';
import { PinTold } from './PinTold';

/** Setting, changing and taking away the PIN. */
export function LockSection({ store }: { store: LockStore }) {
  useEffect(() => void store.load(), [store]);
  const state = store.state.value;
  if (!state) return <p role="status">{t('loading')}</p>;

  return (
    <form
      class="part"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void store.save();
      }}
    >
      <p>{t('lockIntro')}</p>
      <p>{t('lockHonest')}</p>
      <p>{t('lockForgotten')}</p>
      <Fields store={store} on={state.on} />
      <PinTold store={store} />
      <div class="row">
        <button type="submit" class="primary">
          {t(state.on ? 'lockChange' : 'lockSet')}
        </button>
        {state.on && (
          <>
            <button type="button" onClick={() => void store.lockNow()}>
              {t('lockNow')}
            </button>
            <button type="button" onClick={() => void store.remove()}>
              {t('lockRemove')}
            </button>
          </>
        )}
      </div>
      <Outcome store={store} />
    </form>
  );
}

function Fields({ store, on }: { store: LockStore; on: boolean }) {
  const { pin, next, again, minutes } = store;
  return (
    <>
      <div class="field">
        <label for="lock-minutes">{t('lockAfter')}</label>
        <select
          id="lock-minutes"
          value={minutes.value}
          onChange={event => (minutes.value = Number(event.currentTarget.value))}
        >
          {[...new Set([...MINUTES, minutes.value])]
            .toSorted((a, b) => a - b)
            .map(choice => (
              <option key={choice} value={choice}>
                {lengthOfTime(choice)}
              </option>
            ))}
        </select>
      </div>
      {on && (
        <SecretField
          id="lock-pin"
          label={t('pinNow')}
          value={pin.value}
          onText={text => (pin.value = text)}
          autocomplete="off"
        />
      )}
      <SecretField
        id="lock-next"
        label={t('pinNew')}
        hint={on ? t('pinNewHint') : t('useAtLeast', String(SHORTEST_PIN))}
        value={next.value}
        onText={text => (next.value = text)}
        autocomplete="off"
      />
      <SecretField
        id="lock-again"
        label={t('pinAgain')}
        value={again.value}
        onText={text => (again.value = text)}
        autocomplete="off"
      />
    </>
  );
}

function Outcome({ store }: { store: LockStore }) {
  const { is } = store.told.value;
  return (
    <p role="status">
      {is === 'asking' && t('saving')}
      {is === 'set' && t('lockIsOn')}
      {is === 'changed' && t('saved')}
      {is === 'removed' && t('lockRemoved')}
    </p>
  );
}
