import { dayOf, numberOf } from '../../customers/format';
import { t } from '../../text';
import type { PacksStore } from './packs-store';

/** Packs that were taken here: when, whose, and the way back. */
export function PacksHere({ store, now }: { store: PacksStore; now: number }) {
  const packs = store.packs.value;
  if (packs.length === 0) return null;
  return (
    <section class="part" aria-labelledby="packs-title">
      <h2 id="packs-title">{t('packsTitle')}</h2>
      <ul role="list" class="plan-lines">
        {packs.map(pack => (
          <li key={pack.id} class="plan-line row">
            <p class="grow">
              <bdi class="name">{pack.name}</bdi>{' '}
              <span class="muted">
                {t('packTaken', numberOf(pack.release), dayOf(pack.takenAt), numberOf(pack.templates))}
              </span>
            </p>
            {pack.undoUntil !== null && pack.undoUntil > now && (
              <button
                type="button"
                aria-label={`${t('packUndo')}: ${pack.name}`}
                onClick={() => void store.undo(pack.id)}
              >
                {t('packUndo')}
              </button>
            )}
            <button
              type="button"
              aria-label={`${t('packCopy')}: ${pack.name}`}
              onClick={() => void store.saveCopy(pack.id)}
            >
              {t('packCopy')}
            </button>
            <button
              type="button"
              aria-label={`${t('packRemove')}: ${pack.name}`}
              onClick={() => void store.remove(pack.id)}
            >
              {t('packRemove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
