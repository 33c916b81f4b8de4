import { BackupSection } from '../backup/BackupSection';
import type { BackupRooms } from '../backup/rooms';
import { StorageSection } from '../backup/StorageSection';
import { Brands } from '../brands/Brands';
import type { KeepingStore } from '../brands/keeping-store';
import { GuardSection } from '../guards/GuardSection';
import type { GuardsStore } from '../guards/guards-store';
import { Imports } from '../imports/Imports';
import type { ImportsStore } from '../imports/imports-store';
import type { IntakeStore } from '../imports/intake-store';
import type { LockStore } from '../lock/lock-store';
import { LockSection } from '../lock/LockSection';
import { Reminders } from '../reminders/Reminders';
import type { RemindersStore } from '../reminders/reminders-store';
import type { ManagedStore } from './managed-store';
import type { XPageStore } from '../x-page/x-page-store';
import { XPageSection } from '../x-page/XPageSection';
import type { Section } from './section';
import type { SettingsStore } from './settings-store';
import { You } from './You';

interface SectionRooms {
  settings: SettingsStore;
  keeping: KeepingStore;
  guards: GuardsStore;
  managed: ManagedStore;
  now(): number;
  reminders: RemindersStore;
  intake: IntakeStore;
  imports: ImportsStore;
  backup: BackupRooms;
  lock: LockStore;
  xPage: XPageStore;
  openX(): Promise<void>;
}

/** Every part of the settings, in the order of their list. The first is shown when the address names none. */
export function sectionsOf({
  settings,
  keeping,
  guards,
  managed,
  now,
  reminders,
  intake,
  imports,
  backup,
  lock,
  xPage,
  openX,
}: SectionRooms): readonly [Section, ...Section[]] {
  return [
    {
      id: 'brands',
      title: 'brandsList',
      view: handle => <Brands store={settings} keeping={keeping} handle={handle} now={now} />,
    },
    {
      id: 'guards',
      title: 'sectionGuards',
      view: handle => (
        <GuardSection store={settings} guards={guards} managed={managed} handle={handle} now={now} />
      ),
    },
    { id: 'you', title: 'sectionYou', view: () => <You store={settings} guards={guards} /> },
    { id: 'reminders', title: 'sectionReminders', view: () => <Reminders store={reminders} /> },
    { id: 'import', title: 'sectionImport', view: () => <Imports intake={intake} imports={imports} /> },
    {
      id: 'backup',
      title: 'sectionBackup',
      view: () => <BackupSection save={backup.save} restore={backup.restore} />,
    },
    { id: 'storage', title: 'sectionStorage', view: () => <StorageSection store={backup.storage} /> },
    { id: 'lock', title: 'sectionLock', view: () => <LockSection store={lock} /> },
    { id: 'x-page', title: 'sectionXPage', view: () => <XPageSection store={xPage} openX={openX} /> },
  ];
}
