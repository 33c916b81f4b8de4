import { nothing } from '../schema-parts';

/** Backups are made and restored by our own page; the background only has to know of it. */
export interface BackupProtocol {
  /** A backup was restored: whatever is kept in memory anywhere may be wrong. Our own pages only. */
  'backup.restored'(request: Record<string, never>): void;
}

/** How these questions must look. */
export const backupSchemas = { 'backup.restored': nothing };
