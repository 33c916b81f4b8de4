import { signal } from '@preact/signals';
import type { Answer } from '../../../messages/protocol';
import { reasonOf } from '../../reason-of';

type Keys = Answer<'keys.read'>;

interface KeysDeps {
  read(): Promise<Keys>;
  /** Gives the encrypted backup of the new key. */
  make(name: string, passphrase: string): Promise<{ backup: string }>;
  backup(): Promise<{ backup: string }>;
  restore(backup: string, passphrase: string): Promise<Answer<'keys.restore'>>;
  pin(packId: string, fingerprint: string): Promise<unknown>;
  unpin(packId: string): Promise<unknown>;
  save(name: string, content: string): void;
}

type Outcome =
  { is: 'nothing' | 'made' | 'restored' | 'wrong' | 'damaged' | 'pinned' } | { is: 'failed'; reason: string };

const FILE = 'countersign-key.json';

/** The lead's key, made once, and the keys that are known here. */
export function createKeysStore(deps: KeysDeps) {
  const keys = signal<Keys>({ supported: false, own: null, pins: [] });
  const outcome = signal<Outcome>({ is: 'nothing' });

  async function load(): Promise<void> {
    keys.value = await deps.read().catch(() => keys.value);
  }

  async function tried(work: () => Promise<Outcome>): Promise<void> {
    try {
      outcome.value = await work();
    } catch (error) {
      outcome.value = { is: 'failed', reason: reasonOf(error) };
    }
    await load();
  }

  return {
    keys,
    outcome,
    load,
    /** Makes the key, and hands out its encrypted backup at once: without it a lost browser is a lost key. */
    make: (name: string, passphrase: string) =>
      tried(async () => {
        const { backup } = await deps.make(name, passphrase);
        deps.save(FILE, backup);
        return { is: 'made' };
      }),
    saveBackup: () =>
      tried(async () => {
        deps.save(FILE, (await deps.backup()).backup);
        return { is: 'nothing' };
      }),
    restore: (backup: string, passphrase: string) =>
      tried(async () => {
        const { is } = await deps.restore(backup, passphrase);
        return { is: is === 'passphrase-wrong' ? 'wrong' : is };
      }),
    /** From now on this pack is taken with that key only. False for what is no fingerprint. */
    async pin(packId: string, fingerprint: string): Promise<boolean> {
      await tried(async () => {
        await deps.pin(packId, fingerprint);
        return { is: 'pinned' };
      });
      return outcome.value.is === 'pinned';
    },
    unpin: (packId: string) =>
      tried(async () => {
        await deps.unpin(packId);
        return { is: 'nothing' };
      }),
  };
}

export type KeysStore = ReturnType<typeof createKeysStore>;
