import { keptSinceOf, type Retention } from '../../core/history/retention';
import { readInitials } from '../../core/signing/read-initials';
import type { Answer, Name, Request } from '../../messages/protocol';
import { openDatabase } from '../../storage/database';
import { createImportStore } from '../../storage/imports';
import { createImportsStore, type ImportsStore } from './imports-store';
import { createIntakeStore, type IntakeStore } from './intake-store';

interface RoomDeps {
  ask<N extends Name>(name: N, request: Request<N>): Promise<Answer<N>>;
  save(name: string, content: Blob): void;
  readRetention(): Promise<Retention>;
}

/** What the page for bringing files in works with. Their bytes go into the database from here: a message could not carry them. */
export function createImportsRoom({ ask, save, readRetention }: RoomDeps): {
  intake: IntakeStore;
  imports: ImportsStore;
} {
  const now = () => Date.now();
  const run = (id: string) => ask('imports.run', { id });
  const imports = createImportsStore({
    read: () => ask('imports.read', {}),
    run,
    pause: id => ask('imports.pause', { id }),
    stop: id => ask('imports.stop', { id }),
    remove: id => ask('imports.remove', { id }),
    now: () => performance.now(),
  });
  const intake = createIntakeStore({
    imports: createImportStore(openDatabase('countersign', 'relaxed'), { readInitials }),
    readBrands: async () => (await ask('setup.read', {}))?.brands ?? null,
    async readOldest() {
      const retention = await readRetention();
      return brand => keptSinceOf(retention, brand, now());
    },
    async run(id) {
      await run(id);
      await imports.look();
    },
    save,
    newId: () => crypto.randomUUID(),
    now,
  });
  return { intake, imports };
}
