import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { keys } from '../overlay/keys';
import type { PromiseStore } from '../stores/promise-store';
import { text } from '../texts';
import { dueWords, exactly } from '../words';
import { holdsFocus, useGoneAfter } from './gone-after';

interface PromiseOfferProps {
  store: PromiseStore;
  /** Unix milliseconds, moving. */
  now: ReadonlySignal<number>;
  /** Brings the agent back to where they were, if that is still there. */
  onBack: () => void;
  /** The offer is over: turned down, or old. */
  onOver: () => void;
}

/** Milliseconds that an offer stands, and a word about what was done. */
const OFFERED = 30_000;
const TOLD = 6_000;

/** A reply promised a time: one click makes it a follow-up. */
export function PromiseOffer({ store, now: clock, onBack, onOver }: PromiseOfferProps) {
  const box = useRef<HTMLSpanElement>(null);
  const state = store.state.value;
  const now = clock.value;
  const open = state === 'offered' || state === 'saving' || state === 'failed';
  useGoneAfter(box, { what: open, after: open ? OFFERED : TOLD, onGone: onOver });
  // What was used goes away, and the focus with it: to where the agent was, else it stays in here, or X would hear the next key.
  const leaveField = () => {
    onBack();
    if (holdsFocus(box.current)) box.current?.focus();
  };
  const accept = () => {
    if (store.meant.value === null) return;
    leaveField();
    void store.accept();
  };
  const undo = () => {
    leaveField();
    void store.undo();
  };
  const leave = () => {
    onBack();
    onOver();
  };
  return (
    <span ref={box} class="promise" tabIndex={-1} onKeyDown={keys({ Escape: leave })}>
      {open ? (
        <Offer store={store} now={now} onAccept={accept} />
      ) : (
        <Told store={store} now={now} onUndo={undo} />
      )}
    </span>
  );
}

interface PartProps {
  store: PromiseStore;
  now: number;
}

function Offer({ store, now, onAccept }: PartProps & { onAccept: () => void }) {
  const meant = store.meant.value;
  return (
    <>
      <input
        type="text"
        aria-label={text('promise_time')}
        maxLength={80}
        autocomplete="off"
        spellcheck={false}
        value={store.typed.value}
        onInput={event => void store.type(event.currentTarget.value)}
        onKeyDown={keys({ Enter: onAccept })}
      />
      <button
        type="button"
        class="small-button"
        title={meant ? exactly(meant.at) : undefined}
        aria-disabled={meant === null}
        onClick={onAccept}
      >
        {meant ? text('promise_save', { when: dueWords(meant.at, now) }) : text('follow_up_no_time')}
      </button>
      {store.state.value === 'failed' && (
        <span role="status" class="bad">
          {text('promise_failed')}
        </span>
      )}
    </>
  );
}

function Told({ store, now, onUndo }: PartProps & { onUndo: () => void }) {
  const undone = store.state.value === 'undone';
  const when = dueWords(store.meant.value?.at ?? now, now);
  return (
    <>
      <span role="status">{undone ? text('undone') : text('promise_saved', { when })}</span>
      {!undone && (
        <button type="button" class="small-button" onClick={onUndo}>
          {text('undo')}
        </button>
      )}
    </>
  );
}
