import { Reminders } from '../reminders/Reminders';
import type { RemindersStore } from '../reminders/reminders-store';
import type { Section } from './section';
import type { SettingsStore } from './settings-store';
import { You } from './You';

interface SectionRooms {
  settings: SettingsStore;
  reminders: RemindersStore;
}

/** Every part of the settings, in the order of their list. The first is shown when the address names none. */
export function sectionsOf({ settings, reminders }: SectionRooms): readonly [Section, ...Section[]] {
  return [
    { id: 'you', title: 'sectionYou', view: () => <You store={settings} /> },
    { id: 'reminders', title: 'sectionReminders', view: () => <Reminders store={reminders} /> },
  ];
}
