import { lengthOfTime, t } from '../text';
import type { SetupStore } from './setup-store';

const CHOICES = [15, 60, 240, 1440];

/** Step 3: how soon a customer should be answered. */
export function TargetStep({ store }: { store: SetupStore }) {
  const chosen = store.values.value.targetMinutes;
  const choices = [...new Set([...CHOICES, chosen])].toSorted((a, b) => a - b);

  return (
    <fieldset aria-describedby="target-hint">
      <legend>
        <span>{t('stepTarget')}</span>
      </legend>
      <div class="choices">
        {choices.map(minutes => (
          <label key={minutes}>
            <input
              type="radio"
              name="target"
              value={minutes}
              checked={minutes === chosen}
              onChange={() => store.change({ targetMinutes: minutes })}
            />
            <span>{lengthOfTime(minutes)}</span>
          </label>
        ))}
      </div>
      <p class="hint" id="target-hint">
        {t('targetHint')}
      </p>
    </fieldset>
  );
}
