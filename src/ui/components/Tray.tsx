import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Draft } from '../../core/drafts/draft';
import { keys } from '../overlay/keys';
import { useKeptFocus } from '../overlay/use-kept-focus';
import type { Outcome, TrayStore } from '../stores/tray-store';
import { text, type TextKey } from '../texts';
import { DraftOptions } from './DraftOptions';
import { DraftPreview } from './DraftPreview';
import { FillIn } from './FillIn';
import { FindTemplate } from './FindTemplate';
import { Caret, Icon } from './Icon';
import { TrayFoot } from './TrayFoot';
import { TrayMerits } from './TrayMerits';
import { trayKeys } from './tray-keys';

/** Wrapper class of the tray's mount: takes over the host's greatest height and scrolls. */
export const TRAY_CLASS = 'tray-box';

/** Reply drafts at one composer: one line while collapsed. */
export function Tray({ store }: { store: TrayStore }) {
  const list = useRef<HTMLDivElement>(null);
  // A draft that is withdrawn takes its fields and buttons along, and the agent's hands may be on them.
  const onFocusIn = useKeptFocus(list);
  const onKeyDown = keys(trayKeys(store));
  const draft = store.draft.value;
  return (
    <section class="tray card" aria-label={text('tray')} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
      {store.expanded.value ? <Open store={store} draft={draft} list={list} /> : <Line store={store} />}
    </section>
  );
}

function Line({ store }: { store: TrayStore }) {
  const outcome = store.outcome.value;
  const undoable = outcome === 'inserted' && store.undoable.value;
  return (
    <div class="tray-line">
      <button type="button" class="tray-opener" aria-expanded="false" onClick={() => store.enter()}>
        <Caret />
        <span>{text('drafts')}</span>
        <span class="ellipsis muted" role="status">
          {outcome ? text(outcome) : (store.draft.value?.name ?? '')}
        </span>
      </button>
      {undoable && (
        <button type="button" class="small-button" onClick={() => void store.undo()}>
          {text('undo')}
        </button>
      )}
      <Icon name="chevronDown" />
    </div>
  );
}

interface OpenProps {
  store: TrayStore;
  draft: Draft | null;
  list: RefObject<HTMLDivElement | null>;
}

function Open({ store, draft, list }: OpenProps) {
  return (
    <>
      <div class="tray-head row">
        <Caret />
        <span class="title">{text('drafts')}</span>
        <FindTemplate store={store} />
        {store.offered.value !== '' && <OfferHint store={store} />}
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
      <DraftOptions store={store} list={list} />
      {draft ? <DraftPreview draft={draft} /> : <Withdrawn store={store} />}
      {draft && draft.fields.length > 0 && <FillIn store={store} draft={draft} />}
      <Result outcome={store.outcome.value} />
      {draft && draft.problem === null && <TrayMerits store={store} draft={draft} />}
      <TrayFoot store={store} />
    </>
  );
}

function Withdrawn({ store }: { store: TrayStore }) {
  const chosen = store.drafts.value[store.chosen.value];
  if (!chosen || !store.isWithdrawn(chosen)) return null;
  return (
    <p class="preview muted" role="status">
      {text('withdrawn_chosen')}
    </p>
  );
}

// The focus stays in X's composer, so that what its keys do now is said aloud.
function OfferHint({ store }: { store: TrayStore }) {
  const spoken = text('offer_spoken', { count: store.drafts.value.length, typed: store.offered.value });
  return (
    <span class="muted hint">
      <span aria-hidden="true">{text('offer_hint')}</span>
      <span class="sr" role="status">
        {spoken}
      </span>
    </span>
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
