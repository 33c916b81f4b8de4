import { expect, it, vi } from 'vitest';
import { createBackupHandlers } from '../../../src/background/backup-handlers';
import type { Change } from '../../../src/messages/protocol';

it('a restored backup is told to every tab: its templates, its corrections, and that the set-up is another one', async () => {
  const told: Change[] = [];
  const forget = vi.fn();
  const handlers = createBackupHandlers({
    forget,
    announce: change => told.push(change),
    tidySearch: vi.fn(),
  });
  await handlers['backup.restored']({});
  expect(forget).toHaveBeenCalledOnce();
  // Last, since every tab begins anew with it.
  expect(told).toEqual([{ kind: 'templates' }, { kind: 'corrections' }, { kind: 'setup' }]);
});
