import * as v from 'valibot';
import { FORMAT } from '../core/backup/format';
import { BackupProblem } from '../core/backup/problem';
import { hexOf, type Bytes } from './backup-digest';
import { deriveBits, randomBytes } from './stretch';

/** The first line of an encrypted backup. */
const SEALED = 'Countersign sealed backup\n';
/** Bytes of plain text in every chunk but the last. */
const CHUNK = 1 << 18;
const TAG = 16;
/** Bytes before a chunk: its length, the highest bit telling that it is the last. */
const FRAME = 4;
const LAST = 0x8000_0000;
/** More than any head of ours has. */
const LONGEST_HEAD = 4_096;
/**
 * What OWASP's Password Storage Cheat Sheet asks of PBKDF2-HMAC-SHA256:
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2
 */
const ITERATIONS = 600_000;

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));
const headShape = v.object({
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kdf: v.literal('PBKDF2-SHA-256'),
  // A file from somebody else must not keep this machine busy for hours.
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20 * ITERATIONS)),
  salt: hex(32),
  cipher: v.literal('AES-256-GCM'),
  chunk: v.literal(CHUNK),
});

type Head = v.InferOutput<typeof headShape>;

/** True for the beginning of an encrypted backup. */
export function beginsSealed(beginning: Uint8Array): boolean {
  return new TextDecoder().decode(beginning.subarray(0, SEALED.length)) === SEALED;
}

/**
 * Encrypts what flows through with a key from the passphrase. Every chunk is tied to the head, its number and whether it is the
 * last: chunks cannot be swapped, repeated, left out or taken from another file without being noticed. Nonces count up, which is
 * safe because the salt makes each file's key its own.
 */
export async function sealing(passphrase: string): Promise<TransformStream<Bytes, Bytes>> {
  const head: Head = {
    format: FORMAT,
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: hexOf(randomBytes(32)),
    cipher: 'AES-256-GCM',
    chunk: CHUNK,
  };
  const box = await boxOf(passphrase, head, JSON.stringify(head));
  const waiting = createBuffer();
  let number = 0;

  async function framed(plain: Bytes, last: boolean): Promise<Bytes> {
    number += 1;
    const sealed = await box.seal(plain, number, last);
    const frame = new Uint8Array(FRAME + sealed.length);
    new DataView(frame.buffer).setUint32(0, (sealed.length | (last ? LAST : 0)) >>> 0);
    frame.set(sealed, FRAME);
    return frame;
  }

  return new TransformStream<Bytes, Bytes>({
    async start(out) {
      out.enqueue(await headBytes(JSON.stringify(head), hexOf(await box.seal(new Uint8Array(), 0, false))));
    },
    async transform(bytes, out) {
      waiting.add(bytes);
      // One chunk is held back: whether it is the last is known only when something follows.
      while (waiting.size() > CHUNK) out.enqueue(await framed(waiting.take(CHUNK), false));
    },
    async flush(out) {
      out.enqueue(await framed(waiting.take(waiting.size()), true));
    },
  });
}

/**
 * The content of an encrypted backup. Throws a {@link BackupProblem}: a wrong passphrase and a damaged head are told apart by the
 * head's own checksum. Later damage and a missing end make the stream fail.
 */
export async function unsealed(
  file: Blob,
  passphrase: string | null,
  read: (part: Blob) => ReadableStream<Bytes>,
): Promise<ReadableStream<Bytes>> {
  const { text, check, length } = await readHead(file);
  const head = headOf(text);
  if (passphrase === null) throw new BackupProblem('passphrase-needed', 'it is encrypted');
  const box = await boxOf(passphrase, head, text);
  if ((await box.open(bytesOf(check), 0, false)) === null)
    throw new BackupProblem('passphrase-wrong', 'the passphrase is another one');
  return read(file.slice(length)).pipeThrough(opening(box));
}

type Box = Awaited<ReturnType<typeof boxOf>>;

function opening(box: Box): TransformStream<Bytes, Bytes> {
  const waiting = createBuffer();
  let number = 0;
  let ended = false;

  async function next(): Promise<Bytes | null> {
    if (waiting.size() < FRAME) return null;
    const frame = waiting.peek(FRAME);
    const mark = new DataView(frame.buffer, frame.byteOffset).getUint32(0);
    const last = mark >= LAST;
    const length = last ? mark - LAST : mark;
    if (ended || length < TAG || (last ? length > CHUNK + TAG : length !== CHUNK + TAG))
      throw new BackupProblem('damaged', 'a chunk has no possible length');
    if (waiting.size() < FRAME + length) return null;
    waiting.take(FRAME);
    number += 1;
    ended = last;
    const plain = await box.open(waiting.take(length), number, last);
    if (plain === null) throw new BackupProblem('damaged', `chunk ${number} is not what was written`);
    return plain;
  }

  return new TransformStream<Bytes, Bytes>({
    async transform(bytes, out) {
      waiting.add(bytes);
      for (let plain = await next(); plain !== null; plain = await next()) out.enqueue(plain);
    },
    flush() {
      if (!ended) throw new BackupProblem('cut', 'the last chunk is missing');
      if (waiting.size() > 0) throw new BackupProblem('damaged', 'something stands behind the end');
    },
  });
}

async function boxOf(passphrase: string, head: Head, headText: string) {
  const bits = await deriveBits(passphrase, bytesOf(head.salt), head.iterations);
  const key = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const about = await sha256(SEALED + headText);
  const settings = (number: number, last: boolean) => {
    const iv = new Uint8Array(12);
    new DataView(iv.buffer).setUint32(8, number);
    const additionalData = new Uint8Array([...about, ...iv, last ? 1 : 0]);
    return { name: 'AES-GCM', iv, additionalData };
  };
  return {
    seal: async (plain: Bytes, number: number, last: boolean): Promise<Bytes> =>
      new Uint8Array(await crypto.subtle.encrypt(settings(number, last), key, plain)),
    /** Null for what was not sealed so with this key. */
    open: async (sealed: Bytes, number: number, last: boolean): Promise<Bytes | null> => {
      try {
        return new Uint8Array(await crypto.subtle.decrypt(settings(number, last), key, sealed));
      } catch {
        return null;
      }
    },
  };
}

// Three lines: what it is, how it is sealed, and a seal over nothing (which tells a wrong passphrase) with a checksum of both.
async function headBytes(head: string, check: string): Promise<Bytes> {
  const sum = hexOf(await sha256(SEALED + head + check));
  return new TextEncoder().encode(`${SEALED}${head}\n${check} ${sum}\n`);
}

async function readHead(file: Blob): Promise<{ text: string; check: string; length: number }> {
  const beginning = new TextDecoder().decode(await file.slice(0, LONGEST_HEAD).arrayBuffer());
  const [, text, last] = beginning.split('\n', 4);
  const [, check, sum] = /^([0-9a-f]{32}) ([0-9a-f]{64})$/.exec(last ?? '') ?? [];
  if (file.size < LONGEST_HEAD && beginning.split('\n').length < 4)
    throw new BackupProblem('cut', 'the head is not whole');
  if (!text || !check || sum !== hexOf(await sha256(SEALED + text + check)))
    throw new BackupProblem('damaged', 'the head is not what was written');
  return { text, check, length: SEALED.length + text.length + 1 + check.length + 1 + sum.length + 1 };
}

function headOf(text: string): Head {
  const head: unknown = JSON.parse(text);
  const format: unknown = typeof head === 'object' && head !== null && 'format' in head ? head.format : 0;
  if (typeof format === 'number' && format > FORMAT)
    throw new BackupProblem('newer', `its form is ${format}, ours is ${FORMAT}`);
  const read = v.safeParse(headShape, head);
  if (!read.success) throw new BackupProblem('damaged', 'the head is not as agreed');
  return read.output;
}

async function sha256(text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function bytesOf(digits: string): Bytes {
  return Uint8Array.from(digits.match(/../g) ?? [], pair => Number.parseInt(pair, 16));
}

// Bytes in the pieces they came in, taken out in the pieces that are wanted.
function createBuffer() {
  let kept: Bytes = new Uint8Array();
  const peek = (length: number) => kept.slice(0, length);
  return {
    size: () => kept.length,
    add(bytes: Bytes) {
      const both = new Uint8Array(kept.length + bytes.length);
      both.set(kept);
      both.set(bytes, kept.length);
      kept = both;
    },
    peek,
    take(length: number): Bytes {
      const taken = peek(length);
      kept = kept.subarray(length);
      return taken;
    },
  };
}
