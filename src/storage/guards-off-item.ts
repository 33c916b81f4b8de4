import type { GuardId } from '../core/guards/finding';
import { defineItem } from './item';

/** Guards that the agent at this machine turned off. Those that a lead keeps on look all the same. */
export const guardsOffItem = defineItem<readonly GuardId[]>({ key: 'guardsOff', version: 1, empty: [] });
