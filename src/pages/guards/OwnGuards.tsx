import { useEffect } from 'preact/hooks';
import type { Brand } from '../../core/brand';
import { t } from '../text';
import { guardLabels } from './guard-words';
import type { GuardsStore } from './guards-store';

/** What the agent's own posts are looked at for: what no lead keeps on may be turned off. */
export function OwnGuards({ store, brands }: { store: GuardsStore; brands: readonly Brand[] }) {
  useEffect(() => void store.load(), [store]);
  const off = store.off.value;
  if (off === null || store.names.value.length === 0) return null;

  return (
    <section aria-labelledby="own-guards-title" class="own-guards">
      <h3 id="own-guards-title">{t('ownGuardsTitle')}</h3>
      <p class="hint">{t('ownGuardsHint')}</p>
      <ul class="checks">
        {store.names.value.map(({ id }) => {
          const keeping = brands.filter(({ guards }) => guards.fixed.includes(id));
          const everywhere = keeping.length === brands.length;
          return (
            <li key={id}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={everywhere || !off.includes(id)}
                  disabled={everywhere}
                  aria-describedby={keeping.length > 0 ? `kept-${id}` : undefined}
                  onChange={event => void store.setOff(id, !event.currentTarget.checked)}
                />
                <span>{t(guardLabels[id])}</span>
              </label>
              {keeping.length > 0 && (
                <p class="hint" id={`kept-${id}`}>
                  {t('ownGuardKept', keeping.map(({ handle }) => `@${handle}`).join(', '))}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p role="status">{store.saving.value === 'saved' && t('saved')}</p>
      {store.saving.value === 'failed' && (
        <p class="error" role="alert">
          {t('keepingFailed')}
        </p>
      )}
    </section>
  );
}
