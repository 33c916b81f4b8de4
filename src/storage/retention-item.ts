import type { Retention } from '../core/history/retention';
export { DEFAULT_MONTHS } from '../core/history/retention';
import { defineItem } from './item';

/** For how many months each brand's posts are kept. */
export const retentionItem = defineItem<Retention>({ key: 'retention', version: 1, empty: [] });
