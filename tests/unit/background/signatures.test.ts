import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  fingerprintOf,
  isSignedRightly,
  makeKey,
  privateFrom,
  signPack,
  tidyFingerprint,
  type SigningKey,
} from '../../../src/background/signatures';
import { canonical } from '../../../src/core/sharing/canonical';
import { readPack } from '../../../src/core/sharing/read-pack';
import { openText, sealText } from '../../../src/storage/sealed-text';
import { aPack } from '../../support/packs';
import { tamper, type Tampering } from '../../support/tampered-packs';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

let key: SigningKey;
let signed: Tampering['signed'];
let tampered: Tampering['tampered'];
let other: SigningKey;
beforeAll(async () => {
  ({ key, signed, tampered } = await tamper());
  other = (await makeKey()).key;
});

async function passes(pack: unknown): Promise<boolean> {
  const { pack: read } = readPack(canonical(pack));
  if (!read?.signature) return false;
  return isSignedRightly({ ...read, signature: read.signature }).catch(() => false);
}

describe('a signature', () => {
  it('fits the pack that was signed, in any order of its keys', async () => {
    expect(await passes(signed)).toBe(true);
    const turned = Object.fromEntries(Object.entries(signed).toReversed());
    const { pack } = readPack(JSON.stringify(turned, null, 2));
    expect(await passes(pack)).toBe(true);
  });

  it('does not fit a pack that was tampered with, in whatever way', async () => {
    const ways = Object.entries(tampered);
    expect(ways.length).toBeGreaterThan(20);
    const passing = await Promise.all(ways.map(async ([way, pack]) => ((await passes(pack)) ? way : null)));
    expect(passing.filter(way => way !== null)).toEqual([]);
  });
});

describe('a key', () => {
  it('cannot be read out', async () => {
    await expect(crypto.subtle.exportKey('pkcs8', key.private)).rejects.toThrow();
  });

  it('comes back from its backup and signs the same', async () => {
    const { key: made, secret } = await makeKey();
    const backup = await sealText(secret, 'a long passphrase');
    const again = await privateFrom(await openText(backup, 'a long passphrase'));
    const back = await signPack(aPack(), { ...made, private: again });
    expect(back).toEqual(await signPack(aPack(), made));
    await expect(openText(backup, 'another passphrase')).rejects.toMatchObject({ kind: 'passphrase-wrong' });
    await expect(openText(backup.slice(0, 100), 'x')).rejects.toThrow();
    await expect(openText('hello?', 'x')).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('has a fingerprint that people can type', async () => {
    const fingerprint = await fingerprintOf(key.public);
    expect(fingerprint).toMatch(/^([A-HJ-NP-Z2-9]{4}-){4}[A-HJ-NP-Z2-9]{4}$/);
    expect(tidyFingerprint(` ${fingerprint.toLowerCase().replaceAll('-', ' ')}`)).toBe(fingerprint);
    expect(tidyFingerprint('abc')).toBeNull();
    expect(await fingerprintOf(other.public)).not.toBe(fingerprint);
  });
});
