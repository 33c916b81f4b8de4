import { h } from 'preact';
import alarm from 'lucide/dist/esm/icons/alarm-clock.mjs';
import calendar from 'lucide/dist/esm/icons/calendar-clock.mjs';
import check from 'lucide/dist/esm/icons/check.mjs';
import chevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import chevronUp from 'lucide/dist/esm/icons/chevron-up.mjs';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import close from 'lucide/dist/esm/icons/x.mjs';
import more from 'lucide/dist/esm/icons/ellipsis.mjs';
import plus from 'lucide/dist/esm/icons/plus.mjs';
import search from 'lucide/dist/esm/icons/search.mjs';
import star from 'lucide/dist/esm/icons/star.mjs';
import suggest from 'lucide/dist/esm/icons/message-square-plus.mjs';

const icons = {
  alarm,
  calendar,
  check,
  chevronDown,
  chevronUp,
  circleAlert,
  close,
  more,
  plus,
  search,
  star,
  suggest,
};

/** A Lucide icon of 18 px with thin lines. Decoration: whatever it means stands in words beside it or on its button. */
export function Icon({ name, size = 18 }: { name: keyof typeof icons; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {icons[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}

/** Our one own sign: the caret in a circle. */
export function Caret({ size = 16 }: { size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <circle cx="8" cy="8" r="7" stroke-width="1.25" />
      <path d="m5 8.9 3-3 3 3" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
