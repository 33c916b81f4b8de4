import { t } from '../text';
import { AgentStep } from './AgentStep';
import { BrandsStep } from './BrandsStep';
import { focusProblem } from './focus-problem';
import type { SetupStore } from './setup-store';
import { TargetStep } from './TargetStep';

/** The three steps and saving. */
export function SetupForm({ store }: { store: SetupStore }) {
  async function submit(event: Event) {
    event.preventDefault();
    if (!(await store.save())) focusProblem();
  }

  return (
    <form class="set-up" onSubmit={submit} noValidate>
      <AgentStep store={store} />
      <BrandsStep store={store} />
      <TargetStep store={store} />
      <SaveRow store={store} />
      <p class="hint">{t('storedWhere')}</p>
    </form>
  );
}

function SaveRow({ store }: { store: SetupStore }) {
  const saving = store.saving.value;
  const incomplete = saving.is === 'incomplete' && store.problems.value.length > 0;
  const discardable = store.saved.value !== null && store.changed.value;

  return (
    <div class="save">
      <div class="row">
        <button type="submit" class="primary">
          {t('save')}
        </button>
        {discardable && (
          <button type="button" onClick={store.discard}>
            {t('discard')}
          </button>
        )}
        <p role="status">
          {saving.is === 'saving' && t('saving')}
          {saving.is === 'saved' && t('saved')}
        </p>
      </div>
      <div role="alert" class="error">
        {incomplete && <p>{t('saveIncomplete')}</p>}
        {saving.is === 'failed' && <p>{t('saveFailed', saving.reason)}</p>}
      </div>
    </div>
  );
}
