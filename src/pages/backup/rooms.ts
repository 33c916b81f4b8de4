import { keptSinceOf } from '../../core/history/retention';
import { readInitials } from '../../core/signing/read-initials';
import { send } from '../../messages/send';
import { checkBackup } from '../../storage/backup-check';
import { restoreBackup } from '../../storage/backup-restore';
import { countRows, saveBackup } from '../../storage/backup-save';
import { backedUpItem, keepSetting, readSettings } from '../../storage/backup-settings';
import { openDatabase } from '../../storage/database';
import { countRemains, removeRemains } from '../../storage/import-remains';
import { retentionItem } from '../../storage/retention-item';
import { aloneAtRestoring, restoreMarkItem } from '../../storage/restore-mark';
import { checkSetting } from './check-setting';
import { createRestoreStore } from './restore-store';
import { createSaveStore } from './save-store';
import { createStorageStore } from './storage-store';

/** Milliseconds between two notes of how far a restore came. */
const NOTE_EVERY = 2_000;

/** The stores of "Backup" and "Storage", on the extension's own database. */
export function createBackupRooms() {
  const db = openDatabase('countersign', 'relaxed');
  const now = () => Date.now();
  const counts = async () => countRows(db, (await readSettings()).length);

  const save = createSaveStore({
    save: async (passphrase, progress, signal) =>
      saveBackup(db, { settings: await readSettings(), passphrase, now: now(), progress, signal }),
    download,
    last: () => backedUpItem.read(),
    keepLast: at => backedUpItem.save(at),
    now,
  });

  const restore = createRestoreStore({
    check: (file, passphrase, progress, signal) =>
      checkBackup(file, { passphrase, checkSetting, progress, signal }),
    here: counts,
    importing: async () =>
      (await db.imports.toArray()).some(({ state }) => state === 'staging' || state === 'running'),
    async restore(file, { passphrase, check, mode, unfinished }, progress, signal) {
      const mark = { name: file.name, mode, made: check.header.made, startedAt: now() };
      let noted = now();
      return aloneAtRestoring(async () => {
        await restoreMarkItem.save({ ...mark, done: 0, total: 0 });
        const retention = await retentionItem.read();
        const options = {
          keptSince: (brand: string) => keptSinceOf(retention, brand, now()),
          passphrase,
          check,
          mode,
          unfinished,
          checkSetting,
          keepSetting,
          readInitials,
          signal,
        };
        await restoreBackup(db, file, {
          ...options,
          progress(at) {
            progress(at);
            if (now() - noted < NOTE_EVERY) return;
            noted = now();
            void restoreMarkItem.save({ ...mark, ...at });
          },
        });
        await restoreMarkItem.save(null);
        await send('backup.restored', {});
      });
    },
    mark: () => restoreMarkItem.read(),
    now,
  });

  const storage = createStorageStore({
    async estimate() {
      const { usage = null, quota = null } = await navigator.storage.estimate();
      return { used: usage, quota };
    },
    counts,
    persisted: () => navigator.storage.persisted(),
    persist: () => navigator.storage.persist(),
    remains: () => countRemains(db),
    removeRemains: () => removeRemains(db),
  });

  const busy = (event: Event) => {
    if (save.work.state.value || restore.work.state.value) event.preventDefault();
  };
  addEventListener('beforeunload', busy);
  return { save, restore, storage };
}

export type BackupRooms = ReturnType<typeof createBackupRooms>;

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file while it writes the download; nobody tells when it is done.
  setTimeout(() => URL.revokeObjectURL(address), 600_000);
}
