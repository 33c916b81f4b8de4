import type { GuardId, GuardLevel } from '../../core/guards/finding';
import type { GuardRules } from '../../core/guards/rules';
import type { ManagedSettings } from '../../core/sharing/managed';
import type { GuardName } from '../../messages/topics/guards';
import { t } from '../text';
import { guardLabels, levelLabels } from './guard-words';

const LEVELS = ['stop', 'ask', 'hint', 'off'] as const;

interface LevelsProps {
  rules: GuardRules;
  names: readonly GuardName[];
  /** What an administrator set: that stays. */
  managed: ManagedSettings['guards'];
  change(rules: Partial<GuardRules>): void;
}

/** How much each guard weighs, and which ones agents cannot turn off. */
export function Levels({ rules, names, managed, change }: LevelsProps) {
  function setLevel(id: GuardId, level: string) {
    const { [id]: _, ...others } = rules.levels;
    change({ levels: isLevel(level) ? { ...others, [id]: level } : others });
  }

  function setFixed(id: GuardId, fixed: boolean) {
    const others = rules.fixed.filter(other => other !== id);
    change({ fixed: fixed ? [...others, id] : others });
  }

  return (
    <section aria-labelledby="levels-title">
      <h3 id="levels-title">{t('guardsLevels')}</h3>
      <p class="hint">{t('guardsHint')}</p>
      {managed && (
        <p class="hint" id="levels-managed">
          {t('guardsManaged')}
        </p>
      )}
      <ul class="guards">
        {names.map(({ id, level }) => (
          <li key={id}>
            <label for={`level-${id}`}>{t(guardLabels[id])}</label>
            <select
              id={`level-${id}`}
              value={rules.levels[id] ?? ''}
              disabled={managed?.levels[id] !== undefined}
              aria-describedby={managed?.levels[id] === undefined ? undefined : 'levels-managed'}
              onChange={event => setLevel(id, event.currentTarget.value)}
            >
              <option value="">{t('levelUsual', t(levelLabels[level]))}</option>
              {LEVELS.map(choice => (
                <option key={choice} value={choice}>
                  {t(levelLabels[choice])}
                </option>
              ))}
            </select>
            <label class="check">
              <input
                type="checkbox"
                aria-label={t('guardFixedOf', t(guardLabels[id]))}
                checked={rules.fixed.includes(id)}
                disabled={managed?.fixed.includes(id) ?? false}
                onChange={event => setFixed(id, event.currentTarget.checked)}
              />
              <span>{t('guardFixed')}</span>
            </label>
          </li>
        ))}
      </ul>
      <label class="check">
        <input
          type="checkbox"
          checked={rules.anyway}
          disabled={managed?.anyway !== undefined}
          aria-describedby="anyway-hint"
          onChange={event => change({ anyway: event.currentTarget.checked })}
        />
        <span>{t('guardAnyway')}</span>
      </label>
      <p class="hint" id="anyway-hint">
        {t('guardAnywayHint')}
      </p>
    </section>
  );
}

function isLevel(value: string): value is GuardLevel {
  return LEVELS.some(level => level === value);
}
