import { useRef } from 'preact/hooks';
import type { BrandName } from '../../core/brand';
import { sameHandle } from '../../core/post';
import { Field } from '../parts/Field';
import { t } from '../text';
import { errorsOf } from './errors';
import { parseHandles } from './parse-handles';
import type { SetupStore } from './setup-store';

/** Step 2: the accounts the team answers from. */
export function BrandsStep({ store }: { store: SetupStore }) {
  const step = useRef<HTMLFieldSetElement>(null);
  const { brands, pending } = store.values.value;
  const handleField = () => step.current?.querySelector<HTMLElement>('#handle');

  function add() {
    store.addBrands(pending);
    handleField()?.focus();
  }

  function addByKeyboard(event: KeyboardEvent) {
    const separator = event.key === 'Enter' || event.key === ',';
    if (!separator || event.isComposing || pending.trim() === '') return;
    event.preventDefault();
    add();
  }

  // A paste that holds nothing but accounts needs no further key. Anything else is left for the agent to look at.
  function addPasted(event: ClipboardEvent) {
    const { brands, refused } = parseHandles(event.clipboardData?.getData('text/plain') ?? '');
    if (pending !== '' || brands.length === 0 || refused.length > 0) return;
    event.preventDefault();
    store.addBrands(event.clipboardData?.getData('text/plain') ?? '');
  }

  return (
    <fieldset ref={step}>
      <legend>
        <span>{t('stepBrands')}</span>
      </legend>
      <Field
        id="handle"
        label={t('handleLabel')}
        value={pending}
        onText={text => store.change({ pending: text })}
        errors={errorsOf(store, 'pending', 'brands')}
        hint={t('brandsHint')}
        placeholder="@acme"
        autocapitalize="none"
        onKeyDown={addByKeyboard}
        onPaste={addPasted}
      >
        <button type="button" onClick={add} disabled={pending.trim() === ''}>
          {t('addHandle')}
        </button>
      </Field>
      {brands.length > 0 && (
        <ul class="brands" aria-label={t('brandsList')}>
          {brands.map(brand => (
            <BrandRow
              key={brand.handle}
              store={store}
              brand={brand}
              onRemoved={() => handleField()?.focus()}
            />
          ))}
        </ul>
      )}
      <Changes store={store} />
    </fieldset>
  );
}

function BrandRow({ store, brand, onRemoved }: { store: SetupStore; brand: BrandName; onRemoved(): void }) {
  const { handle, name } = brand;
  const ordered = store.ordered.value.some(one => sameHandle(one.handle, handle));

  function remove() {
    store.removeBrand(handle);
    onRemoved();
  }

  return (
    <li>
      <Field
        id={`brand-${handle}`}
        label={t('brandNameLabel', handle)}
        value={name}
        onText={text => store.renameBrand(handle, text)}
        errors={errorsOf(store, `brand:${handle}`)}
        hint={ordered ? t('subscriptionManaged') : undefined}
      >
        {!ordered && (
          <button type="button" aria-label={t('brandRemove', handle)} onClick={remove}>
            {t('remove')}
          </button>
        )}
      </Field>
    </li>
  );
}

function Changes({ store }: { store: SetupStore }) {
  const removed = store.removed.value;

  return (
    <div class="row">
      <p role="status" class={removed ? 'hint' : 'heard-only'}>
        {removed && t('brandRemoved', removed.brand.handle)}
        {store.added.value.map(handle => t('brandAdded', handle)).join(', ')}
      </p>
      {removed && (
        <button type="button" class="quiet" onClick={store.undoRemove}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
