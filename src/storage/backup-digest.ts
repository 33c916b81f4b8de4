/** Bytes of our own, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes in a link of the chain. */
const BLOCK = 1 << 20;

/**
 * A SHA-256 over a stream, which WebCrypto alone cannot do: a chain over blocks of 1 MiB, where each link is the hash of the link
 * before (32 zero bytes at first) and the block. The last block may be shorter, and may be empty.
 */
export function createDigest() {
  let link: Bytes = new Uint8Array(32);
  const block = new Uint8Array(BLOCK);
  let filled = 0;

  async function close(): Promise<Bytes> {
    const both = new Uint8Array(link.length + filled);
    both.set(link);
    both.set(block.subarray(0, filled), link.length);
    return new Uint8Array(await crypto.subtle.digest('SHA-256', both));
  }

  return {
    async feed(bytes: Bytes): Promise<void> {
      for (let at = 0; at < bytes.length;) {
        const part = bytes.subarray(at, at + BLOCK - filled);
        block.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled < BLOCK) continue;
        link = await close();
        filled = 0;
      }
    },
    /** 64 hexadecimal digits for everything fed so far. */
    value: async (): Promise<string> => hexOf(await close()),
  };
}

/** Two lower-case hexadecimal digits a byte. */
export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
