import { controls } from './rules/controls';
import { drawer } from './rules/drawer';
import { findings } from './rules/findings';
import { mark } from './rules/mark';
import { tray } from './rules/tray';

/**
 * Every style of ours on X, for all roots. No transition or animation lasts longer than 120 ms, none runs where the agent
 * asked for stillness.
 */
export const rules = [controls, mark, drawer, tray, findings].join('\n');
