import { defineItem } from './item';

/** For how many months a brand's posts are kept where nobody said otherwise. */
export const DEFAULT_MONTHS = 24;

/** For how many months the posts of a brand (handle, lower case) are kept; brands that are not named keep theirs DEFAULT_MONTHS. */
export const retentionItem = defineItem<readonly { brand: string; months: number }[]>({
  key: 'retention',
  version: 1,
  empty: [],
});
