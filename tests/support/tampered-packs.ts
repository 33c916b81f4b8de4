import { makeKey, signPack, type SigningKey } from '../../src/background/signatures';
import type { Pack, PackSignature } from '../../src/core/sharing/pack';
import { aPack, aPackTemplate } from './packs';

/** A signed pack with something of everything in it, and ways to tamper with it: what each does, and the file as a value. */
export interface Tampering {
  key: SigningKey;
  signed: Pack & { signature: PackSignature };
  tampered: Readonly<Record<string, unknown>>;
}

const RICH = aPack({
  name: 'Rich pack',
  folders: ['Delivery'],
  templates: [aPackTemplate({ folder: 'Delivery' }), aPackTemplate({ id: 'b', shortcut: 'b' })],
  brands: [{ handle: 'acme', name: 'Acme', links: [{ name: 'help', address: 'https://acme.example/help' }] }],
  roster: [{ name: 'Jane Doe', initials: 'JD' }],
  corrections: [{ part: 'post', find: ['article'] }],
});

/** Signs a pack with a new key, and tampers with it in every way that we could think of. */
export async function tamper(pack: Pack = RICH): Promise<Tampering> {
  const { key } = await makeKey();
  const other = (await makeKey()).key;
  const signed = await signedBy(pack, key);
  const { signature } = signed;
  const [first, ...rest] = pack.templates;
  const withFirst = (over: object) => ({ ...signed, templates: [{ ...first, ...over }, ...rest] });
  const tampered = {
    'another word in a wording': withFirst({ wordings: aPackTemplate({ text: 'Pay here.' }).wordings }),
    'a template more': { ...signed, templates: [...pack.templates, aPackTemplate({ id: 'c' })] },
    'a template less': { ...signed, templates: rest },
    'templates in another order': { ...signed, templates: pack.templates.toReversed() },
    'a template with another id': withFirst({ id: 'z' }),
    'a field more in a template': withFirst({ updatedBy: 'XX' }),
    'a field that nobody knows': withFirst({ run: 'x' }),
    'another address of a link': {
      ...signed,
      brands: [{ ...pack.brands[0], links: [{ name: 'help', address: 'https://evil.example/help' }] }],
    },
    'a brand renamed': { ...signed, brands: [{ ...pack.brands[0], handle: 'acme2' }] },
    'a colleague more': { ...signed, roster: [...pack.roster, { name: 'Eve', initials: 'EV' }] },
    'another selector': { ...signed, corrections: [{ part: 'post', find: ['body'] }] },
    'a folder more': { ...signed, folders: ['Delivery', 'Evil'] },
    'another id of the pack': { ...signed, id: 'otherteam1' },
    'a higher release': { ...signed, release: 9 },
    'another time': { ...signed, made: signed.made + 1 },
    'another author': { ...signed, madeBy: 'EV' },
    'a bit of the signature turned': withSignature(signed, { value: flip(signature.value, 40) }),
    'the key of somebody else': withSignature(signed, { key: other.public }),
    'the signature of another pack': { ...signed, signature: (await signedBy(aPack(), key)).signature },
    'an empty signature': withSignature(signed, { value: 'A'.repeat(86) }),
    'a key of zeros': withSignature(signed, { key: 'A'.repeat(43) }),
    'another algorithm': withSignature(signed, { algorithm: 'none' }),
    'a signature spelled otherwise': withSignature(signed, {
      value: signature.value.slice(0, -1) + twin(signature.value),
    }),
  };
  return { key, signed, tampered };
}

async function signedBy(pack: Pack, key: SigningKey): Promise<Tampering['signed']> {
  return (await signPack(pack, key)) as Tampering['signed'];
}

function withSignature(signed: Tampering['signed'], over: object): object {
  return { ...signed, signature: { ...signed.signature, ...over } };
}

function flip(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

// The last letter of 64 bytes in base64url has four bits that say nothing.
function twin(value: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return letters[letters.indexOf(value.at(-1) ?? 'A') ^ 1] ?? 'A';
}
