import { useSignal } from '@preact/signals';
import type { TextKey } from '../text';
import { t } from '../text';
import { focusProblem } from './focus-problem';
import type { SetupStore } from './setup-store';

const SHORTCUTS: readonly { key: string; text: TextKey }[] = [
  { key: ';', text: 'shortcutDrafts' },
  { key: "'", text: 'shortcutHistory' },
];

/** The way out: two keys to remember and the door to X. */
export function Ready({ store, openX }: { store: SetupStore; openX(): Promise<void> }) {
  const failed = useSignal<string | null>(null);

  async function leave() {
    failed.value = null;
    if (store.changed.value && !(await store.save())) {
      focusProblem();
      return;
    }
    await openX().catch((error: unknown) => {
      failed.value = error instanceof Error ? error.message : String(error);
    });
  }

  return (
    <section class="ready" aria-labelledby="ready-title">
      <h2 id="ready-title">{t('readyTitle')}</h2>
      <ul class="shortcuts">
        {SHORTCUTS.map(({ key, text }) => (
          <li key={key}>
            <KeyPress letter={key} /> {t(text)}
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="primary" onClick={leave}>
          {t('openX')}
        </button>
        {store.changed.value && <p class="hint">{t('openXHint')}</p>}
      </div>
      {failed.value !== null && (
        <p class="error" role="alert">
          {t('openXFailed', failed.value)}
        </p>
      )}
    </section>
  );
}

function KeyPress({ letter }: { letter: string }) {
  const mac = /Mac OS X|Macintosh/.test(navigator.userAgent);
  return (
    <span class="keys" dir="ltr">
      <kbd>{mac ? '⌘' : 'Ctrl'}</kbd> <kbd>{letter}</kbd>
    </span>
  );
}
