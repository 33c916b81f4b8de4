import { useRef } from 'preact/hooks';
import type { CustomerHistory } from '../../core/customer';
import type { ActLine } from '../stores/act-store';
import type { AffairStore } from '../stores/affair-store';
import type { DrawerStore } from '../stores/drawer-store';
import { text } from '../texts';
import { focusNear } from './drawer-keys';
import { FollowUpField } from './FollowUpField';
import { FollowUpList } from './FollowUpList';
import { useGoneAfter } from './gone-after';
import { Icon } from './Icon';

interface FootProps {
  store: DrawerStore;
  history: CustomerHistory;
}

/** What stays in view below the contacts: the last thing done with its way back, follow-ups, and a quiet menu. */
export function DrawerFoot({ store, history }: FootProps) {
  const line = store.acts.line.value;
  return (
    <div class="foot" tabIndex={-1}>
      <div role="status" class="act">
        {line && <Act line={line} onGone={store.acts.settle} />}
      </div>
      <FollowUpList store={store.followUps} history={history} now={store.now.value} />
      <div class="row">
        <FollowUpField store={store.followUps} now={store.now.value} />
        <MenuButton store={store.affairs} />
      </div>
      <Menu store={store.affairs} handle={history.handle} />
    </div>
  );
}

/** Milliseconds that a word about what was done stands. */
const TOLD = 15_000;

function Act({ line, onGone }: { line: ActLine; onGone: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useGoneAfter(box, { what: line, after: TOLD, onGone });
  const { action } = line;
  return (
    <div ref={box} class="row">
      <span class={line.failed ? 'bad grow' : 'muted grow'}>{line.text}</span>
      {action && (
        <button
          type="button"
          class="small-button"
          onClick={event => {
            focusNear(event.currentTarget, '.foot');
            void action.run();
          }}
        >
          {text(action.label)}
        </button>
      )}
    </div>
  );
}

function MenuButton({ store }: { store: AffairStore }) {
  const open = store.step.value !== 'closed';
  return (
    <button
      type="button"
      class="round menu-button"
      aria-label={text('customer_more')}
      aria-expanded={open}
      onClick={() => (store.step.value = open ? 'closed' : 'menu')}
    >
      <Icon name="more" />
    </button>
  );
}

function Menu({ store, handle }: { store: AffairStore; handle: string }) {
  const step = store.step.value;
  if (step === 'closed') return null;
  if (step === 'menu') {
    const ask = (event: Event) => {
      focusNear(event.currentTarget, '.foot');
      store.step.value = 'asking';
    };
    return (
      <button type="button" class="menu-item bad" onClick={ask}>
        {text('forget')}
      </button>
    );
  }
  const leave = (event: Event) => {
    focusNear(event.currentTarget, '.menu-button');
    store.step.value = 'closed';
  };
  return (
    <div class="sure" role="group" aria-label={text('forget')}>
      <p>{text('forget_sure', { handle })}</p>
      <div class="row">
        <button type="button" class="small-button" onClick={leave}>
          {text('forget_no')}
        </button>
        <button
          type="button"
          class="small-button bad"
          onClick={event => {
            focusNear(event.currentTarget, 'h2');
            void store.forgetAll();
          }}
        >
          {text('forget_yes')}
        </button>
      </div>
    </div>
  );
}
