import { useLayoutEffect, useRef } from 'preact/hooks';
import { keys } from '../overlay/keys';
import type { AnywayReason, GuardStore } from '../stores/guard-store';
import { text, type TextKey } from '../texts';
import { useKeptFocus } from '../overlay/use-kept-focus';
import { FindingLine } from './FindingLine';

/** Wrapper class of the findings' mount: takes over the host's greatest height and scrolls. */
export const FINDINGS_CLASS = 'tray-box';

interface FindingsProps {
  store: GuardStore;
  /** Brings the agent to what follows the editor on X's page. */
  onward: () => void;
  now: () => number;
}

/** What a good colleague would say about the post below which it stands; nothing while there is nothing to say. */
export function Findings({ store, onward, now }: FindingsProps) {
  const box = useRef<HTMLElement>(null);
  const lines = store.lines.value;
  const noteFocus = useKeptFocus(box);
  const list = (
    <ul>
      {lines.map(line => (
        <FindingLine key={line.id} line={line} store={store} now={now} />
      ))}
    </ul>
  );
  return (
    <>
      {lines.length > 0 && (
        <section
          ref={box}
          class="findings card"
          tabIndex={-1}
          onFocusIn={noteFocus}
          aria-label={text('before_post')}
          onKeyDown={keys({
            Escape: store.leave,
            Tab: () => atEdge(box.current, 'last') && goTo(onward),
            'Shift+Tab': () => atEdge(box.current, 'first') && goTo(store.leave),
          })}
        >
          {store.held.value !== null && <Held store={store} />}
          {list}
        </section>
      )}
      <span class="sr" role="status">
        {store.spoken.value}
      </span>
    </>
  );
}

function Held({ store }: { store: GuardStore }) {
  return (
    <div class="held">
      <div class="row">
        <p class="grow">{store.sentence.value}</p>
        {store.anyway.value && !store.asking.value && (
          <button type="button" class="small-button" onClick={() => void store.postAnyway()}>
            {text('post_anyway')}
          </button>
        )}
      </div>
      {store.asking.value && <Reasons store={store} />}
    </div>
  );
}

const REASONS: readonly (readonly [AnywayReason, TextKey])[] = [
  ['not-so', 'reason_not_so'],
  ['wanted', 'reason_wanted'],
  ['asked-lead', 'reason_asked_lead'],
  ['urgent', 'reason_urgent'],
];

// A press on one of the four posts; own words post by Enter or by the button beside them.
function Reasons({ store }: { store: GuardStore }) {
  const first = useRef<HTMLButtonElement>(null);
  const own = useRef<HTMLInputElement>(null);
  // At once: the button that led here is gone, and X would hear the next key.
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  const giveOwn = () => void store.give('words', own.current?.value ?? '');
  return (
    <div class="reasons" role="group" aria-label={text('reasons')}>
      <span class="muted" aria-hidden="true">
        {text('reasons')}
      </span>
      {REASONS.map(([reason, label], place) => (
        <button
          key={reason}
          ref={place === 0 ? first : null}
          type="button"
          class="small-button light"
          onClick={() => void store.give(reason)}
        >
          {text(label)}
        </button>
      ))}
      <span class="own-reason">
        <input
          ref={own}
          type="text"
          aria-label={text('reason_words')}
          placeholder={text('reason_words')}
          maxLength={200}
          autocomplete="off"
          onKeyDown={keys({ Enter: giveOwn })}
        />
        <button type="button" class="small-button" onClick={giveOwn}>
          {text('reason_post')}
        </button>
      </span>
    </div>
  );
}

function atEdge(box: HTMLElement | null, edge: 'first' | 'last'): boolean {
  const stops = [...(box?.querySelectorAll('button, a[href], input') ?? [])];
  const here = (box?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
  // A line may have the focus whose buttons are gone.
  const beyond = edge === 'first' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return !stops.some(stop => here && (here.compareDocumentPosition(stop) & beyond) !== 0);
}

// The key must be over before the focus moves on X's page: see firefox-names.
function goTo(place: () => void): boolean {
  setTimeout(place);
  return true;
}
