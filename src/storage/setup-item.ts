import type { Setup } from '../core/setup';
import { defineItem } from './item';

/** What the agent told on the welcome page; null before. */
export const setupItem = defineItem<Setup | null>({ key: 'setup', version: 1, empty: null });
