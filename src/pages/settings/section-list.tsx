import type { Section } from './section';
import type { SettingsStore } from './settings-store';
import { You } from './You';

interface SectionRooms {
  settings: SettingsStore;
}

/** Every part of the settings, in the order of their list. The first is shown when the address names none. */
export function sectionsOf({ settings }: SectionRooms): readonly [Section, ...Section[]] {
  return [{ id: 'you', title: 'sectionYou', view: () => <You store={settings} /> }];
}
