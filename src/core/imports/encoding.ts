import type { Bytes } from './bytes';
import { ImportProblem } from './problem';

/** How the text of a file is encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The encoding that the first bytes of a file show: by its mark, or by where the zeros stand. The others are told apart while
 * reading, for UTF-8 has a form that nothing else takes by chance.
 */
export function encodingOf(start: Bytes): Encoding {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const looked = start.subarray(0, 2_000);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of looked.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = looked.length / 8;
  if (odd > many && odd > even * 4) return 'utf-16le';
  return even > many && even > odd * 4 ? 'utf-16be' : 'utf-8';
}

/**
 * Decodes a file piece by piece. Throws {@link ImportProblem} naming the probable encoding where the bytes are not what the
 * encoding allows: replacing them would spoil names and texts silently.
 */
export function createDecoder(encoding: Encoding): { push(bytes: Bytes): string; end(): string } {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (bytes?: Bytes): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new ImportProblem(
        'encoding',
        encoding === 'utf-8' && bytes ? guessLegacyEncoding(bytes) : 'UTF-16',
      );
    }
  };
  return { push: decode, end: () => decode() };
}

// Shift JIS and GB 18030 write letters as pairs of high bytes; Latin text has single ones between plain letters.
function guessLegacyEncoding(bytes: Bytes): string {
  let pairs = 0;
  let singles = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    if ((bytes[index + 1] ?? 0) >= 0x80) {
      pairs += 1;
      index += 1;
    } else singles += 1;
  }
  return pairs > singles * 2 ? 'Shift JIS / GB 18030' : 'Windows-1252 / ISO 8859-1';
}
