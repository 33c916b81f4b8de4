import { directions } from './starters/directions';
import { kindness } from './starters/kindness';
import { problems } from './starters/problems';
import type { Template } from './template';

/** The sixteen templates that a new team begins with, in English, for any brand. Their ids never change. */
export const starters: readonly Template[] = [...problems, ...directions, ...kindness];
