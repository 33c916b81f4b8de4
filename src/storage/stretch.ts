import type { Bytes } from './backup-digest';

/** 256 bits from words that people remember, by PBKDF2-HMAC-SHA-256. Slow on purpose. The same words, however typed, give the same. */
export async function deriveBits(words: string, salt: Bytes, iterations: number): Promise<Bytes> {
  const typed = new TextEncoder().encode(words.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256),
  );
}

/** So many bytes that nobody can guess. */
export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
