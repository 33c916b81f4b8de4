import type { MarkStore } from '../stores/mark-store';
import type { Wait } from '../words';
import { Caret } from './Icon';

/** Wrapper class of a mark's mount: the mark takes its size from the room that the host has. */
export const MARK_CLASS = 'mark-box';

/**
 * Style of a mark's host in a row of X's: one line of 20 px that takes what is free, before whatever else there would grow, and
 * needs no more than the dot.
 */
export const MARK_HOST_STYLE = 'flex:1000 1 0;min-width:20px;height:20px;align-self:flex-start';

/**
 * The mark on a post: how often, who answered last, how long they wait. Opens the drawer.
 *
 * The short words are drawn by the style sheet: the name of the button says the same in full.
 */
export function Mark({ store }: { store: MarkStore }) {
  const { full, count } = store.words.value;
  return (
    <button
      type="button"
      class={`mark ${lengthClass(full)}`}
      aria-label={store.name.value}
      onClick={store.open}
    >
      <span class="mark-full">
        <Caret size={14} />
        <span class="ellipsis drawn" data-words={full} />
      </span>
      <span class="mark-short drawn" data-words={`^${count}`} />
      <WaitDot wait={store.wait.value} />
    </button>
  );
}

/** The state as colour and shape: ring, half, full. */
export function WaitDot({ wait }: { wait: Wait }) {
  return (
    <svg class={`dot ${wait}`} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <circle
        cx="5"
        cy="5"
        r="4"
        fill={wait === 'late' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.5"
      />
      {wait === 'half' && <path d="M5 1a4 4 0 0 1 0 8z" fill="currentColor" />}
    </svg>
  );
}

// A container query cannot ask whether the words fit; their number is close enough.
function lengthClass(words: string): string {
  const step = [16, 24, 32].findIndex(most => words.length <= most);
  return `mark-${step === -1 ? 3 : step}`;
}
