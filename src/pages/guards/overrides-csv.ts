import type { Overridden } from '../../core/guards/override';
import { csvText, csvTime } from '../csv';
import { t } from '../text';
import { guardLabels, reasonLabels } from './guard-words';

/** What was overridden, as CSV that any spreadsheet opens. Times in UTC. */
export function overridesCsv(rows: readonly Overridden[]): string {
  const head = [
    t('overridesWhen'),
    t('overridesAccount'),
    t('overridesBy'),
    t('overridesTo'),
    t('overridesWhat'),
    t('overridesWhy'),
    t('overridesWords'),
  ];
  const lines = rows.map(({ at, brand, agentInitials, customer, guards, reason, words }) => [
    csvTime(at),
    brand,
    agentInitials,
    customer ?? '',
    guardsText(guards),
    t(reasonLabels[reason]),
    words,
  ]);
  return csvText([head, ...lines]);
}

/** What was found, in one line. */
export function guardsText(guards: Overridden['guards']): string {
  return guards.map(id => t(guardLabels[id])).join('; ');
}
