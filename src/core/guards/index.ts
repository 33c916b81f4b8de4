import type { Guard } from './guard';

/** Every guard there is, in the order in which equals are shown. */
export const guards: readonly Guard[] = [];
