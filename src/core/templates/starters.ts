import { directions } from './starter-set/directions';
import { kindness } from './starter-set/kindness';
import { problems } from './starter-set/problems';
import type { Template } from './template';

/** The sixteen templates that a new team begins with, in English, for any brand. Their ids never change. */
export const starters: readonly Template[] = [...problems, ...directions, ...kindness];
