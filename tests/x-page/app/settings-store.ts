import type { PracticeSettings } from '../data';
import { initialSettings } from './islands';
import { createStore, useStore } from './store';

/** How the page behaves right now. */
export const settings = createStore<PracticeSettings>(initialSettings());

/** The settings, followed by the component. */
export function useSettings(): PracticeSettings {
  return useStore(settings);
}
