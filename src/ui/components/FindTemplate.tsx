import { useEffect, useRef } from 'preact/hooks';
import { keys } from '../overlay/keys';
import type { TrayStore } from '../stores/tray-store';
import { text } from '../texts';
import { listKeys, LIST_ID, optionId } from './tray-keys';

/** The search over all templates. The keys of the list work here too, but for digits. */
export function FindTemplate({ store }: { store: TrayStore }) {
  const field = useRef<HTMLInputElement>(null);
  const wanted = store.aim.value?.on === 'search';
  useEffect(() => {
    if (!wanted) return;
    field.current?.focus({ preventScroll: true });
    store.aim.value = null;
  }, [wanted, store]);

  const some = store.drafts.value.length > 0;
  return (
    <input
      ref={field}
      class="find"
      type="text"
      role="combobox"
      aria-label={text('find')}
      placeholder={text('find')}
      aria-autocomplete="list"
      aria-expanded={some}
      aria-controls={some ? LIST_ID : undefined}
      aria-activedescendant={some && store.chosen.value >= 0 ? optionId(store.chosen.value) : undefined}
      autocomplete="off"
      spellcheck={false}
      maxLength={200}
      dir="auto"
      value={store.query.value}
      onInput={event => void store.find(event.currentTarget.value)}
      onKeyDown={keys(listKeys(store))}
    />
  );
}
