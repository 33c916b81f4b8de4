import { BackupProblem } from '../core/backup/problem';
import type { Handlers } from '../messages/protocol';
import { openText, sealText } from '../storage/sealed-text';
import type { LibraryDeps } from './library-handlers';
import {
  bytesOf,
  base64url,
  canSign,
  fingerprintOf,
  makeKey,
  privateFrom,
  tidyFingerprint,
} from './signatures';

type KeyHandlers = Pick<Handlers, Extract<keyof Handlers, `keys.${string}`>>;

/** Bytes of a public key, which stand before the private ones in a backup. */
const PUBLIC = 32;

interface KeysDeps extends Pick<LibraryDeps, 'store' | 'sharing' | 'now'> {
  /** Packs that were signed by the one key are signed by the other from now on; null for any. Fingerprints. */
  repinned(from: string, to: string | null): Promise<void>;
}

/** The answers about my key and those of others. */
export function createKeysHandlers({ store, sharing, now, repinned }: KeysDeps): KeyHandlers {
  // A key that was pinned for a pack may be pinned for the address that it came from, too.
  async function pin(packId: string, fingerprint: string | null): Promise<void> {
    const [known, { pins }] = await Promise.all([store.pack(packId), sharing.read()]);
    const before = pins.find(one => one.packId === packId);
    const packName = known?.pack.name ?? before?.packName ?? '';
    await sharing.change(settings => {
      const others = settings.pins.filter(one => one.packId !== packId);
      if (fingerprint === null) return { ...settings, pins: others };
      return { ...settings, pins: [...others, { packId, packName, fingerprint, pinnedAt: now() }] };
    });
    if (before) await repinned(before.fingerprint, fingerprint);
  }

  async function demandOwn() {
    const key = await store.ownKey();
    if (!key) throw new Error('There is no key here yet.');
    return key;
  }

  return {
    'keys.read': async () => {
      const [supported, own, { pins }] = await Promise.all([canSign(), store.ownKey(), sharing.read()]);
      return {
        supported,
        own: own && { fingerprint: await fingerprintOf(own.public), name: own.name, madeAt: own.madeAt },
        pins: pins.map(({ packId, packName, fingerprint, pinnedAt }) => ({
          packId,
          packName,
          fingerprint,
          pinnedAt,
          name: packName,
        })),
      };
    },
    'keys.make': async ({ name, passphrase }) => {
      if (await store.ownKey())
        throw new Error(
          'There is a key here already. Everybody who pinned it would have to pin another one.',
        );
      const { key, secret } = await makeKey();
      const bytes = new Uint8Array([...bytesOf(key.public), ...secret]);
      const backup = await sealText(bytes, passphrase);
      secret.fill(0);
      bytes.fill(0);
      await store.keepOwnKey({ id: 'own', ...key, name, madeAt: now(), backup });
      return { key: { fingerprint: await fingerprintOf(key.public), name }, backup };
    },
    'keys.backup': async () => ({ backup: (await demandOwn()).backup }),
    'keys.restore': async ({ backup, passphrase }) => {
      try {
        const bytes = await openText(backup, passphrase);
        const key = {
          private: await privateFrom(bytes.slice(PUBLIC)),
          public: base64url(bytes.slice(0, PUBLIC)),
        };
        bytes.fill(0);
        const name = (await store.ownKey())?.name ?? '';
        await store.keepOwnKey({ id: 'own', ...key, name, madeAt: now(), backup });
        return { is: 'restored', key: { fingerprint: await fingerprintOf(key.public), name } };
      } catch (error) {
        const wrong = error instanceof BackupProblem && error.kind === 'passphrase-wrong';
        return { is: wrong ? 'passphrase-wrong' : 'damaged' };
      }
    },
    'keys.pin': async ({ packId, fingerprint }) => {
      const tidy = tidyFingerprint(fingerprint);
      if (tidy === null)
        throw new Error('A fingerprint has 20 letters and digits, like 7F3K-Q2MD-9XTA-B4CW-K8PZ.');
      await pin(packId, tidy);
    },
    'keys.unpin': ({ packId }) => pin(packId, null),
  };
}
