import { defineItem } from './item';

/** Ids of the templates that the agent marked as favourites, the newest mark last. */
export const favouritesItem = defineItem<readonly string[]>({ key: 'favourites', version: 1, empty: [] });
