import { keys } from '../overlay/keys';
import type { Outcome, TrayStore } from '../stores/tray-store';
import { text, type TextKey } from '../texts';
import { DraftOptions } from './DraftOptions';
import { DraftPreview } from './DraftPreview';
import { FillIn } from './FillIn';
import { FindTemplate } from './FindTemplate';
import { Caret, Icon } from './Icon';
import { TrayFoot } from './TrayFoot';

/** Wrapper class of the tray's mount: takes over the host's greatest height and scrolls. */
export const TRAY_CLASS = 'tray-box';

/** Reply drafts at one composer: one line while collapsed. */
export function Tray({ store }: { store: TrayStore }) {
  const onKeyDown = keys({ Escape: store.leave });
  return (
    <section class="tray card" aria-label={text('tray')} onKeyDown={onKeyDown}>
      {store.expanded.value ? <Open store={store} /> : <Line store={store} />}
    </section>
  );
}

function Line({ store }: { store: TrayStore }) {
  const outcome = store.outcome.value;
  return (
    <button type="button" class="tray-line" aria-expanded="false" onClick={() => store.enter()}>
      <Caret />
      <span>{text('drafts')}</span>
      <span class="ellipsis muted" role="status">
        {outcome ? text(outcome) : (store.draft.value?.name ?? '')}
      </span>
      <Icon name="chevronDown" />
    </button>
  );
}

function Open({ store }: { store: TrayStore }) {
  const draft = store.draft.value;
  return (
    <>
      <div class="tray-head row">
        <Caret />
        <span class="title">{text('drafts')}</span>
        <FindTemplate store={store} />
        {store.listed.value === 'offered' && store.more.value > 0 && (
          <button type="button" class="small-button quiet" onClick={() => void store.showAll()}>
            {text('more', { count: store.more.value })}
          </button>
        )}
        <button
          type="button"
          class="round"
          aria-label={text('drafts_close')}
          aria-expanded="true"
          onClick={store.toggle}
        >
          <Icon name="chevronUp" />
        </button>
      </div>
      <Message store={store} />
      <DraftOptions store={store} />
      {draft && <DraftPreview draft={draft} />}
      {draft && draft.fields.length > 0 && <FillIn store={store} draft={draft} />}
      <Result outcome={store.outcome.value} />
      <TrayFoot store={store} />
    </>
  );
}

function Message({ store }: { store: TrayStore }) {
  if (store.state.value === 'failed') {
    return (
      <p class="message" role="status">
        {text('suggest_failed')}{' '}
        <button type="button" class="small-button" onClick={store.retry}>
          {text('retry')}
        </button>
      </p>
    );
  }
  const key = messageKey(store);
  return (
    key && (
      <p class="message muted" role="status">
        {text(key, { query: store.query.value })}
      </p>
    )
  );
}

function messageKey(store: TrayStore): TextKey | null {
  if (store.empty.value) return store.listed.value === 'found' ? 'find_none' : 'none';
  return store.state.value === 'ready' && !store.sure.value && store.listed.value === 'all' ? 'unsure' : null;
}

function Result({ outcome }: { outcome: Outcome }) {
  if (outcome !== 'copied' && outcome !== 'refused') return null;
  return (
    <p class="message" role="status">
      {text(outcome)}
    </p>
  );
}
