import type { CustomerHistory } from '../../core/customer';
import type { DrawerStore } from '../stores/drawer-store';
import { text } from '../texts';
import { duration, exactly, nth, waitOf, when } from '../words';
import { WaitDot } from './Mark';

interface FactsProps {
  store: DrawerStore;
  history: CustomerHistory;
}

/** Who this is to us, and where the talk stands. */
export function DrawerFacts({ store, history }: FactsProps) {
  const now = store.now.value;
  const { firstContactAt, formerHandles } = history;
  return (
    <div class="facts">
      <p class="muted" title={firstContactAt === null ? '' : exactly(firstContactAt)}>
        {factsOf(history, now).join(' · ')}
      </p>
      {formerHandles.length > 0 && (
        <p class="muted">
          {text('drawer_former', { handles: formerHandles.map(former => `@${former}`).join(', ') })}
        </p>
      )}
      {history.merges.map(({ mergeId, handle, at }) => (
        <p key={mergeId} class="row">
          <span class="muted grow">{text('merged', { handle, when: when(at, now) })}</span>
          <button
            type="button"
            class="small-button quiet"
            aria-label={text('split_name', { handle })}
            onClick={() => void store.affairs.takeApart(mergeId)}
          >
            {text('split')}
          </button>
        </p>
      ))}
      <State store={store} history={history} />
    </div>
  );
}

function factsOf(history: CustomerHistory, now: number): string[] {
  const { firstContactAt, lastContactAt, contacts, handle } = history;
  const first = firstContactAt === null ? null : when(firstContactAt, now);
  const last = lastContactAt === null ? null : when(lastContactAt, now);
  return [
    `@${handle}`,
    contacts > 0 && text('contact_nth', { nth: nth(contacts) }),
    first !== null && text('drawer_since', { date: first }),
    last !== null && last !== first && text('drawer_last', { date: last }),
  ].filter(fact => fact !== false);
}

function State({ store, history }: FactsProps) {
  const { state, waitingSince } = history;
  const now = store.now.value;
  const target = store.targetMinutes.value;
  const solved = state === 'solved';
  return (
    <p class="state">
      <WaitDot wait={waitOf(waitingSince, now, target)} />
      <span class="grow">
        {waitingSince === null
          ? text(solved ? 'drawer_solved' : 'drawer_answered')
          : text(state === 'waiting-again' ? 'drawer_waiting_again' : 'drawer_waiting', {
              time: duration(now - waitingSince),
              target: duration(target * 60_000),
            })}
      </span>
      <button type="button" class="small-button" onClick={() => void store.affairs.setSolved(!solved)}>
        {text(solved ? 'reopen' : 'solve')}
      </button>
    </p>
  );
}
