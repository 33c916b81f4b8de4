import * as v from 'valibot';
import { BackupProblem } from '../core/backup/problem';
import { unsealed, sealing } from './backup-seal';
import type { Bytes } from './backup-digest';

/** Bytes of the longest secret. */
const LONGEST = 4_096;
const wrapped = v.pipe(v.string(), v.maxLength(20_000), v.regex(/^[A-Za-z0-9+/=\s]+$/));

/** A small secret, encrypted as a backup is, as text that survives a mail or a password manager. */
export async function sealText(secret: Bytes, passphrase: string): Promise<string> {
  const stream = new Blob([secret]).stream().pipeThrough(await sealing(passphrase));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(String.fromCharCode(...bytes)).replaceAll(/.{76}/g, '$&\n');
}

/** The secret again. Throws a {@link BackupProblem}: a wrong passphrase and damage are told apart. */
export async function openText(text: string, passphrase: string): Promise<Bytes> {
  if (!v.is(wrapped, text)) throw new BackupProblem('damaged', 'it is no sealed text');
  const sealed = new Blob([bytesOf(text)]);
  const read = (part: Blob) => part.stream() as ReadableStream<Bytes>;
  const secret = await new Response(await unsealed(sealed, passphrase, read)).arrayBuffer();
  if (secret.byteLength > LONGEST) throw new BackupProblem('damaged', 'it is too long');
  return new Uint8Array(secret);
}

function bytesOf(text: string): Bytes {
  try {
    return Uint8Array.from(atob(text.replaceAll(/\s/g, '')), letter => letter.charCodeAt(0));
  } catch (cause) {
    throw new BackupProblem('damaged', 'it is no base64', { cause });
  }
}
