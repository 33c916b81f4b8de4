import type { Bytes } from '../core/imports/bytes';

/** Packed bytes that are unpacked in one go: browsers make all of it at once, and a mebibyte may hold twenty. */
const MOUTHFUL = 32 * 1024;

/**
 * Unpacks deflated bytes as they are asked for; they are good until the next are. Throws a TypeError where they are none; what the
 * source throws comes out as it is.
 */
export async function* inflate(packed: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let broken: unknown = null;
  const source = streamOf(inMouthfuls(packed), error => (broken = error));
  try {
    for await (const bytes of readAll(source.pipeThrough(new DecompressionStream('deflate-raw')))) {
      yield bytes;
      // The stream holds on to what it gave out.
      giveBack(bytes);
    }
  } catch (error) {
    // Browsers throw a TypeError, Node an error of its own.
    throw broken ?? new TypeError('not deflated', { cause: error });
  }
}

/** A value as packed JSON. */
export async function packJson(value: unknown): Promise<Bytes> {
  const text = new Blob([JSON.stringify(value)]).stream();
  return new Uint8Array(
    await new Response(text.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer(),
  );
}

/** What {@link packJson} packed. */
export async function unpackJson(bytes: Bytes): Promise<unknown> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).json();
}

async function* inMouthfuls(packed: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  for await (const bytes of packed) {
    for (let at = 0; at < bytes.length; at += MOUTHFUL) yield bytes.subarray(at, at + MOUTHFUL);
  }
}

/** Gives the memory of bytes back that nobody reads any more; the browser does so itself only after tens of megabytes. */
export function giveBack({ buffer }: Bytes): void {
  // Node 20 cannot.
  if ('transfer' in buffer) buffer.transfer(0);
}

function streamOf(bytes: AsyncIterable<Bytes>, failed: (error: unknown) => void): ReadableStream<Bytes> {
  const iterator = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Bytes>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        failed(error);
        throw error;
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

// Streams can be looped over only since Chrome 124.
async function* readAll(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
