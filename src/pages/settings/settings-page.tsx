import browser from 'webextension-polyfill';
import { send } from '../../messages/send';
import { guardsOffItem } from '../../storage/guards-off-item';
import { DEFAULT_MONTHS, retentionItem } from '../../storage/retention-item';
import { createBackupRooms } from '../backup/rooms';
import { createKeepingStore } from '../brands/keeping-store';
import { saveFile } from '../customers/save-file';
import { createGuardsStore } from '../guards/guards-store';
import { createImportsRoom } from '../imports/imports-room';
import type { LockStore } from '../lock/lock-store';
import { createRemindersStore } from '../reminders/reminders-store';
import { createXPageStore } from '../x-page/x-page-store';
import { createXTabs } from '../x-page/x-tabs';
import type { ManagedStore } from './managed-store';
import { sectionsOf } from './section-list';
import { Settings } from './Settings';
import { createSettingsStore } from './settings-store';

interface SettingsDeps {
  lock: LockStore;
  managed: ManagedStore;
  openX(): Promise<void>;
}

/** The page "Settings" with everything that it stands on. */
export function createSettingsPage({ lock, managed, openX }: SettingsDeps) {
  const sections = sectionsOf({
    settings: createSettingsStore({
      read: () => send('setup.read', {}),
      change: (handle, changes) => send('brand.change', { handle, changes }),
      templates: () => send('templates.names', {}),
    }),
    keeping: createKeepingStore({
      read: () => retentionItem.read(),
      save: kept => retentionItem.save(kept),
      usual: DEFAULT_MONTHS,
    }),
    guards: createGuardsStore({
      names: () => send('guard.names', {}),
      overrides: () => send('guard.overrides', {}),
      readOff: () => guardsOffItem.read(),
      saveOff: off => guardsOffItem.save(off),
      save: saveFile,
    }),
    managed,
    now: () => Date.now(),
    reminders: createRemindersStore({
      allowed: () => browser.permissions.contains({ permissions: ['notifications'] }),
      ask: () => browser.permissions.request({ permissions: ['notifications'] }),
    }),
    backup: createBackupRooms(),
    lock,
    xPage: createXPageStore({
      tabs: createXTabs(),
      read: () => send('corrections.read', {}),
      save: corrections => send('corrections.save', { corrections }),
    }),
    openX,
    ...createImportsRoom({ ask: send, save: saveFile, readRetention: () => retentionItem.read() }),
  });
  return {
    View: ({ section }: { section: string }) => (
      <Settings sections={sections} section={section} managed={managed} />
    ),
  };
}
