import type { CustomerHistory } from '../../core/customer';
import type { FollowUp } from '../../core/follow-up';
import type { FollowUpStore } from '../stores/follow-up-store';
import { text } from '../texts';
import { dueWords, exactly } from '../words';
import { focusNear } from './drawer-keys';
import { Icon } from './Icon';

interface FollowUpListProps {
  store: FollowUpStore;
  history: CustomerHistory;
  now: number;
}

/** The open follow-ups of a customer, due first: one line each, to be done or put off. */
export function FollowUpList({ store, history, now }: FollowUpListProps) {
  const list = store.list.value;
  if (list.length === 0) return null;
  return (
    <ul role="list" class="follow-ups" aria-label={text('follow_ups')}>
      {list.map(followUp => (
        <li key={followUp.id}>
          <div class="row">
            <Words followUp={followUp} history={history} now={now} />
            <Buttons store={store} followUp={followUp} now={now} />
          </div>
          {store.moving.value === followUp.id && <Moments store={store} followUp={followUp} />}
        </li>
      ))}
    </ul>
  );
}

function Words({ followUp, history, now }: { followUp: FollowUp; history: CustomerHistory; now: number }) {
  const due = followUp.dueAt <= now;
  const time = dueWords(followUp.dueAt, now);
  const answered = (history.lastReply?.at ?? 0) > (followUp.changed ?? followUp).at;
  return (
    <span class="grow what" title={exactly(followUp.dueAt)}>
      <b class={due ? 'due' : ''}>{due ? text('follow_up_due', { when: time }) : time}</b>{' '}
      <bdi>{followUp.text}</bdi>
      {due && answered && <span class="muted"> · {text('follow_up_needed')}</span>}
    </span>
  );
}

function Buttons({
  store,
  followUp,
  now,
}: Pick<FollowUpListProps, 'store' | 'now'> & { followUp: FollowUp }) {
  const what = `${dueWords(followUp.dueAt, now)} ${followUp.text}`.trim();
  return (
    <>
      <button
        type="button"
        class="round"
        aria-label={text('follow_up_move', { what })}
        title={text('follow_up_move', { what })}
        aria-expanded={store.moving.value === followUp.id}
        onClick={() => void store.toggleMoving(followUp)}
      >
        <Icon name="alarm" size={16} />
      </button>
      <button
        type="button"
        class="round"
        aria-label={text('follow_up_finish', { what })}
        title={text('follow_up_finish', { what })}
        onClick={event => {
          focusNear(event.currentTarget, '.foot');
          void store.finish(followUp);
        }}
      >
        <Icon name="check" size={16} />
      </button>
    </>
  );
}

function Moments({ store, followUp }: { store: FollowUpStore; followUp: FollowUp }) {
  return (
    <div class="moments">
      {store.offers.value.map(offer => (
        <button
          key={offer.label}
          type="button"
          class="chip offer"
          aria-label={text('follow_up_move_to', { when: offer.label })}
          onClick={event => {
            focusNear(event.currentTarget, '.foot');
            void store.move(followUp, offer.at);
          }}
        >
          {offer.label}
        </button>
      ))}
    </div>
  );
}
