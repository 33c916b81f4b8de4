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
import type { Pack, PackSignature } from '../../../src/core/sharing/pack';
import { readPack } from '../../../src/core/sharing/read-pack';
import { openText, sealText } from '../../../src/storage/sealed-text';
import { aPack, aPackTemplate } from '../../support/packs';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const rich = aPack({
  folders: ['Delivery'],
  templates: [aPackTemplate({ folder: 'Delivery' }), aPackTemplate({ id: 'b', shortcut: 'b' })],
  brands: [{ handle: 'acme', name: 'Acme', links: [{ name: 'help', address: 'https://acme.example/help' }] }],
  roster: [{ name: 'Jane Doe', initials: 'JD' }],
  corrections: [{ part: 'post', find: ['article'] }],
});

let key: SigningKey;
let signed: Pack & { signature: PackSignature };
let other: SigningKey;
beforeAll(async () => {
  key = (await makeKey()).key;
  other = (await makeKey()).key;
  signed = (await signPack(rich, key)) as typeof signed;
});

const flip = (text: string, at: number) =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
const [first] = rich.templates;
const tampered: Record<string, () => unknown> = {
  'another word in a wording': () => ({
    ...signed,
    templates: [aPackTemplate({ text: 'Pay here.' }), rich.templates[1]],
  }),
  'a template more': () => ({ ...signed, templates: [...rich.templates, aPackTemplate({ id: 'c' })] }),
  'a template less': () => ({ ...signed, templates: rich.templates.slice(1) }),
  'templates in another order': () => ({ ...signed, templates: rich.templates.toReversed() }),
  'a template with another id': () => ({ ...signed, templates: [{ ...first, id: 'z' }, rich.templates[1]] }),
  'a field more in a template': () => ({
    ...signed,
    templates: [{ ...first, updatedBy: 'XX' }, rich.templates[1]],
  }),
  'a field that nobody knows': () => ({ ...signed, templates: [{ ...first, run: 'x' }, rich.templates[1]] }),
  'another address of a link': () => ({
    ...signed,
    brands: [{ ...rich.brands[0], links: [{ name: 'help', address: 'https://evil.example/help' }] }],
  }),
  'a brand renamed': () => ({ ...signed, brands: [{ ...rich.brands[0], handle: 'acme2' }] }),
  'a colleague more': () => ({ ...signed, roster: [...rich.roster, { name: 'Eve', initials: 'EV' }] }),
  'another selector': () => ({ ...signed, corrections: [{ part: 'post', find: ['body'] }] }),
  'a folder more': () => ({ ...signed, folders: ['Delivery', 'Evil'] }),
  'another id of the pack': () => ({ ...signed, id: 'otherteam1' }),
  'a higher release': () => ({ ...signed, release: 9 }),
  'another time': () => ({ ...signed, made: signed.made + 1 }),
  'another author': () => ({ ...signed, madeBy: 'EV' }),
  'a bit of the signature turned': () => ({
    ...signed,
    signature: { ...signed.signature, value: flip(signed.signature.value, 40) },
  }),
  'the key of somebody else': () => ({ ...signed, signature: { ...signed.signature, key: other.public } }),
  'the signature of another pack': async () => ({
    ...signed,
    signature: (await signPack(aPack(), key)).signature,
  }),
  'an empty signature': () => ({ ...signed, signature: { ...signed.signature, value: 'A'.repeat(86) } }),
  'a key of zeros': () => ({ ...signed, signature: { ...signed.signature, key: 'A'.repeat(43) } }),
  'another algorithm': () => ({ ...signed, signature: { ...signed.signature, algorithm: 'none' } }),
  'a signature spelled otherwise': () => ({
    ...signed,
    signature: {
      ...signed.signature,
      value: signed.signature.value.slice(0, -1) + twin(signed.signature.value),
    },
  }),
};

// The last letter of 64 bytes in base64url has four bits that say nothing.
function twin(value: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return letters[letters.indexOf(value.at(-1) ?? 'A') ^ 1] ?? 'A';
}

async function passes(pack: unknown): Promise<boolean> {
  const { pack: read } = readPack(canonical(await pack));
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

  it.each(Object.keys(tampered))('does not fit %s', async way => {
    expect(await passes(tampered[way]?.())).toBe(false);
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
    const back = await signPack(rich, { ...made, private: again });
    expect(back).toEqual(await signPack(rich, made));
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
