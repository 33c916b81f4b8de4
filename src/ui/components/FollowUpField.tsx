import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { keys } from '../overlay/keys';
import type { FollowUpStore } from '../stores/follow-up-store';
import { text } from '../texts';
import { dueWords, exactly } from '../words';
import { focusNear } from './drawer-keys';
import { Icon } from './Icon';
import { createLinger } from './linger';

/** The field that makes a follow-up: words with a time in them, what they are taken to mean, and times to choose from. */
export function FollowUpField({ store, now }: { store: FollowUpStore; now: number }) {
  const open = useSignal(false);
  const linger = useRef(createLinger(open)).current;
  const meant = store.understood.value;
  const empty = store.typed.value.trim() === '';
  const put = () => {
    // The offers would lie over what is said next.
    open.value = false;
    void store.put();
  };
  return (
    <div class="follow-up" onFocusIn={linger.stay} onFocusOut={linger.leave}>
      <Icon name="calendar" />
      <input
        id="follow-up"
        type="text"
        aria-label={text('follow_up')}
        aria-describedby={empty ? undefined : 'follow-up-meant'}
        placeholder={text('follow_up_hint')}
        maxLength={500}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={store.typed.value}
        onFocus={() => {
          open.value = true;
          void store.offer();
        }}
        onInput={event => void store.type(event.currentTarget.value)}
        onKeyDown={keys({ Enter: put })}
      />
      <button
        type="button"
        class="round"
        aria-label={text('follow_up_save')}
        title={text('follow_up_save')}
        aria-disabled={meant === null}
        onClick={put}
      >
        <Icon name="plus" />
      </button>
      {!empty && (
        <p id="follow-up-meant" role="status" class={meant ? 'offers card meant' : 'offers card meant muted'}>
          {meant ? (
            <span title={exactly(meant.at)}>
              <b>{dueWords(meant.at, now)}</b> {meant.rest}
            </span>
          ) : (
            text('follow_up_no_time')
          )}
        </p>
      )}
      {empty && open.value && store.offers.value.length > 0 && (
        <div class="offers card">
          {store.offers.value.map(offer => (
            <button
              key={offer.label}
              type="button"
              class="offer chip"
              title={exactly(offer.at)}
              onClick={event => {
                focusNear(event.currentTarget, '#follow-up');
                void store.type(offer.label);
              }}
            >
              {offer.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
