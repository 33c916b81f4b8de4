import { useSignal } from '@preact/signals';
import { isPackAddress } from '../../../core/sharing/address';
import type { SubscriptionState } from '../../../core/sharing/subscription';
import { momentOf } from '../../customers/format';
import { Field } from '../../parts/Field';
import { Select } from '../../parts/Select';
import { lengthOfTime, t } from '../../text';
import type { IntakeStore } from './intake-store';
import type { SubscriptionStore } from './subscription-store';

const EVERY = [15, 60, 240, 1_440];

/** An address that packs come from by themselves: how that goes, and what waits to be looked at. */
export function Subscription({ store, intake }: { store: SubscriptionStore; intake: IntakeStore }) {
  const state = store.state.value;
  if (!state) return null;
  return (
    <section class="part" aria-labelledby="subscription-title">
      <h2 id="subscription-title">{t('subscriptionTitle')}</h2>
      {state.address === null ? <Follow store={store} /> : <Followed store={store} state={state} />}
      {state.waiting && (
        <div class="notice">
          <p>{t('subscriptionWaiting', state.waiting.name, String(state.waiting.release))}</p>
          <button type="button" onClick={() => void intake.bringWaiting()}>
            {t('bringTry')}
          </button>
        </div>
      )}
      <p
        role="status"
        class={store.failed.value === null && state.failures === 0 ? 'muted' : 'error'}
        dir="auto"
      >
        {store.failed.value ?? (store.busy.value ? t('bringReading') : state.words)}
      </p>
    </section>
  );
}

function Follow({ store }: { store: SubscriptionStore }) {
  const address = useSignal('');
  const minutes = useSignal(60);
  const automatic = useSignal(false);
  const wrong = address.value !== '' && !isPackAddress(address.value.trim());
  return (
    <form
      class="hand-out"
      onSubmit={event => {
        event.preventDefault();
        void store.follow(address.value.trim(), minutes.value, automatic.value);
      }}
    >
      <Field
        id="pack-address"
        label={t('subscriptionAddress')}
        value={address.value}
        onText={text => void (address.value = text)}
        errors={wrong ? [t('subscriptionNoAddress')] : []}
        autocapitalize="none"
        placeholder="https://"
      />
      <Manner
        minutes={minutes.value}
        automatic={automatic.value}
        disabled={false}
        change={next => {
          minutes.value = next.minutes;
          automatic.value = next.automatic;
        }}
      />
      <div class="row">
        <button type="submit" disabled={address.value === '' || wrong || store.busy.value}>
          {t('subscriptionFollow')}
        </button>
      </div>
    </form>
  );
}

interface MannerProps {
  minutes: number;
  automatic: boolean;
  disabled: boolean;
  change(next: { minutes: number; automatic: boolean }): void;
}

// How often, and whether anybody is asked. An administrator may have set another number than ours.
function Manner({ minutes, automatic, disabled, change }: MannerProps) {
  const every = [...new Set([...EVERY, minutes])].sort((a, b) => a - b);
  return (
    <div class="row">
      <Select
        label={t('subscriptionEvery')}
        value={String(minutes)}
        options={every.map(one => [String(one), lengthOfTime(one)])}
        disabled={disabled}
        onChoose={one => change({ minutes: Number(one), automatic })}
      />
      <label class="box">
        <input
          type="checkbox"
          checked={automatic}
          disabled={disabled}
          onChange={event => change({ minutes, automatic: event.currentTarget.checked })}
        />
        {t('subscriptionAutomatic')}
      </label>
    </div>
  );
}

function Followed({ store, state }: { store: SubscriptionStore; state: SubscriptionState }) {
  return (
    <>
      <p>
        <bdi dir="ltr">{state.address}</bdi>
        {state.managed && <span class="muted"> · {t('subscriptionManaged')}</span>}
      </p>
      <Manner
        minutes={state.minutes}
        automatic={state.automatic}
        disabled={state.managed}
        change={next => void store.change(next)}
      />
      {state.goodAt !== null && <p class="hint">{t('subscriptionGood', momentOf(state.goodAt))}</p>}
      <div class="row">
        <button type="button" disabled={store.busy.value} onClick={() => void store.look()}>
          {t('subscriptionLook')}
        </button>
        {!state.managed && (
          <button type="button" disabled={store.busy.value} onClick={() => void store.stop()}>
            {t('subscriptionStop')}
          </button>
        )}
      </div>
    </>
  );
}
