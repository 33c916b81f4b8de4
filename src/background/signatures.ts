import { canonical } from '../core/sharing/canonical';
import type { Pack, PackSignature } from '../core/sharing/pack';

/** The private key that signs, which no code can read out, and the public one that goes along. */
export interface SigningKey {
  private: CryptoKey;
  /** 32 bytes, base64url. */
  public: string;
}

const ALGORITHM = 'Ed25519';
/** So that a signature under something else is never one under a pack. */
const ABOUT = 'countersign-pack 1\n';
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** False in browsers before Chrome 137 and Firefox 129. */
export async function canSign(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
    return true;
  } catch {
    return false;
  }
}

/** A new key: to sign with, and (once) as bytes for its backup. */
export async function makeKey(): Promise<{ key: SigningKey; secret: Uint8Array<ArrayBuffer> }> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { key: { private: await privateFrom(secret), public: base64url(raw) }, secret };
}

/** The private key of these bytes, never to be read out again. Throws for bytes that are no key. */
export function privateFrom(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', secret, ALGORITHM, false, ['sign']);
}

/** The pack with a signature by this key. */
export async function signPack(pack: Pack, key: SigningKey): Promise<Pack> {
  const bytes = new Uint8Array(await crypto.subtle.sign(ALGORITHM, key.private, signedBytes(pack)));
  const signature: PackSignature = { algorithm: ALGORITHM, key: key.public, value: base64url(bytes) };
  return { ...pack, signature };
}

/** True when the signature is by the key that it names, over all of the pack. Throws where the browser knows no Ed25519. */
export async function isSignedRightly(pack: Pack & { signature: PackSignature }): Promise<boolean> {
  const raw = bytesOf(pack.signature.key);
  const value = bytesOf(pack.signature.value);
  // Two spellings of one signature would be two files that say the same.
  if (base64url(raw) !== pack.signature.key || base64url(value) !== pack.signature.value) return false;
  const key = await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify']);
  return crypto.subtle.verify(ALGORITHM, key, value, signedBytes(pack));
}

/** A public key as people compare it: 100 bits of its SHA-256, in groups of four letters. */
export async function fingerprintOf(key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(key)));
  const letters = Array.from({ length: 20 }, (_, i) => LETTERS[fiveBits(hash, i * 5)]).join('');
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** A fingerprint as somebody typed it, in the form of {@link fingerprintOf}; null for what is none. */
export function tidyFingerprint(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  return new RegExp(`^[${LETTERS}]{20}$`).test(letters) ? letters.replace(/.{4}(?=.)/g, '$&-') : null;
}

function signedBytes(pack: Pack): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(ABOUT + canonical({ ...pack, signature: undefined }));
}

function fiveBits(bytes: Uint8Array, at: number): number {
  const pair = ((bytes[at >> 3] ?? 0) << 8) | (bytes[(at >> 3) + 1] ?? 0);
  return (pair >> (11 - (at & 7))) & 31;
}

/** Bytes as base64url without padding. */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Bytes of base64url. Throws for anything else. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, letter => letter.charCodeAt(0));
}
