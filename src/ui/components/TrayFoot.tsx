import { language, text } from '../texts';
import type { TrayStore } from '../stores/tray-store';

/** Whose initials, how much room is left, and the button that inserts, or goes to the field that lacks its answer. */
export function TrayFoot({ store }: { store: TrayStore }) {
  const initials = store.initials.value;
  const missing = store.missing.value.map(field => field.label).join(', ');
  return (
    <div class="tray-foot row">
      {initials && (
        <span class="chip" title={text('signature', { initials: `^${initials}` })}>
          ^{initials}
        </span>
      )}
      <Left left={store.left.value} />
      <span class="ellipsis muted grow" id="missing">
        {missing && text('still_missing', { fields: missing })}
      </span>
      <button
        type="button"
        class="main-button"
        aria-disabled={!store.insertable.value}
        aria-describedby={missing ? 'missing' : undefined}
        onClick={() => void store.insert()}
      >
        {text('insert')}
      </button>
    </div>
  );
}

function Left({ left }: { left: number }) {
  const words = text(new Intl.PluralRules(language).select(left) === 'one' ? 'left_one' : 'left_other', {
    count: left,
  });
  return (
    <span class={left < 0 ? 'left bad' : 'left muted'}>
      <span role="status" aria-label={words}>
        {words}
      </span>
      {left < 0 && ` · ${text('too_long')}`}
    </span>
  );
}
