import type { DueFollowUp } from '../../core/follow-up';
import { t } from '../text';
import { tomorrowMorning, type DueStore } from './due-store';
import { howLong, momentOf } from './format';

const HOUR = 3_600_000;

interface DueProps {
  store: DueStore;
  now: number;
  onOpen(handle: string): void;
}

/** Follow-ups that are due, longest first: opened, done or put off here. */
export function DueList({ store, now, onOpen }: DueProps) {
  const due = store.due.value;
  const { last, failed } = store;
  if (due.length === 0 && !last.value && !failed.value) return null;
  return (
    <section class="due" aria-labelledby="due-title">
      <h2 id="due-title">{t('dueList')}</h2>
      <p role="status" class={failed.value ? 'error' : 'muted'}>
        {failed.value ?? (last.value ? t('dueSettled', last.value.displayName) : '')}{' '}
        {last.value && (
          <button type="button" class="quiet" onClick={() => void store.undo()}>
            {t('undo')}
          </button>
        )}
      </p>
      <ul role="list" aria-label={t('dueList')}>
        {due.map(followUp => (
          <li key={followUp.id} class="row">
            <Words followUp={followUp} now={now} onOpen={onOpen} />
            <Choices followUp={followUp} store={store} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ followUp, now, onOpen }: { followUp: DueFollowUp } & Pick<DueProps, 'now' | 'onOpen'>) {
  return (
    <p class="due-words">
      <button type="button" class="quiet" onClick={() => onOpen(followUp.handle)}>
        <bdi>{followUp.displayName}</bdi>
      </button>{' '}
      <bdi>{followUp.text}</bdi>{' '}
      <span class="muted" title={momentOf(followUp.dueAt)}>
        {t('dueSince', howLong(now - followUp.dueAt))}
      </span>
      {followUp.answeredSince && <span class="muted"> · {t('dueStill')}</span>}
    </p>
  );
}

function Choices({ followUp, store, now }: { followUp: DueFollowUp } & Pick<DueProps, 'store' | 'now'>) {
  const name = followUp.displayName;
  return (
    <span class="row">
      <button
        type="button"
        aria-label={`${t('dueDone')}: ${name}`}
        onClick={() => void store.finish(followUp)}
      >
        {t('dueDone')}
      </button>
      <button
        type="button"
        aria-label={`${t('dueLater')}: ${name}`}
        onClick={() => void store.putOff(followUp, now + HOUR)}
      >
        {t('dueLater')}
      </button>
      <button
        type="button"
        aria-label={`${t('dueTomorrow')}: ${name}`}
        onClick={() => void store.putOff(followUp, tomorrowMorning(now))}
      >
        {t('dueTomorrow')}
      </button>
    </span>
  );
}
