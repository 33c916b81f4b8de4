/** A set of numbers from 0 up, one bit each. */
export interface Bits {
  bytes: Uint8Array;
}

/** A set with room for the numbers below `size`. */
export function createBits(size: number): Bits {
  return { bytes: new Uint8Array((size + 7) >> 3) };
}

/** A set of these numbers, all below `size`. */
export function bitsOf(size: number, values: readonly number[]): Bits {
  const bits = createBits(size);
  for (const value of values) addBit(bits, value);
  return bits;
}

/** Adds a number; one beyond the room is left out. */
export function addBit({ bytes }: Bits, value: number): void {
  const at = value >> 3;
  bytes[at] = (bytes[at] ?? 0) | (1 << (value & 7));
}

/** Whether the number is in. */
export function hasBit({ bytes }: Bits, value: number): boolean {
  return ((bytes[value >> 3] ?? 0) & (1 << (value & 7))) !== 0;
}

/** What is in both stays in `a`. */
export function keepCommon(a: Bits, b: Bits): void {
  for (let at = 0; at < a.bytes.length; at += 1) a.bytes[at] = (a.bytes[at] ?? 0) & (b.bytes[at] ?? 0);
}

/** The numbers in it, ascending. */
export function numbersIn({ bytes }: Bits): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    for (let bit = 0; byte >> bit !== 0; bit += 1) if (byte & (1 << bit)) numbers.push(at * 8 + bit);
  }
  return numbers;
}

/** Bytes that grow. */
export class ByteSink {
  private bytes = new Uint8Array(4096);
  length = 0;

  push(byte: number): void {
    if (this.length === this.bytes.length) {
      const wider = new Uint8Array(this.bytes.length * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  pushNumber(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.push(rest);
  }

  /** A copy of what was pushed. */
  take(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }
}

/**
 * Writes ascending numbers: as steps, a byte or two each, or as bits where that is shorter (a word that everybody writes).
 */
export function writeDocs(sink: ByteSink, docs: readonly number[]): void {
  const first = (docs[0] ?? 0) & ~7;
  const span = docs.length === 0 ? 0 : (((docs.at(-1) ?? 0) - first) >> 3) + 1;
  const dense = span < docs.length;
  sink.pushNumber(dense ? span * 2 + 1 : docs.length * 2);
  if (dense) {
    sink.pushNumber(first);
    const bits = createBits(span * 8);
    for (const doc of docs) addBit(bits, doc - first);
    for (const byte of bits.bytes) sink.push(byte);
    return;
  }
  let before = 0;
  for (const doc of docs) {
    sink.pushNumber(doc - before);
    before = doc;
  }
}

/** Calls `visit` with each number of the list that begins at `start`, ascending. */
export function readDocs(bytes: Uint8Array, start: number, visit: (doc: number) => void): void {
  let at = start;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const head = number();
  const count = head >> 1;
  if (head % 2 === 0) {
    let doc = 0;
    for (let left = count; left > 0; left -= 1) {
      doc += number();
      visit(doc);
    }
    return;
  }
  const first = number();
  for (let index = 0; index < count; index += 1) {
    const byte = bytes[at + index] ?? 0;
    for (let bit = 0; byte >> bit !== 0; bit += 1) if (byte & (1 << bit)) visit(first + index * 8 + bit);
  }
}

/** Adds the numbers of a list to a set. */
export function addDocs(bits: Bits, bytes: Uint8Array, start: number): void {
  readDocs(bytes, start, doc => addBit(bits, doc));
}
