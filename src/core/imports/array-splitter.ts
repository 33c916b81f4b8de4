import type { Bytes } from './bytes';

/** A list that cannot be read on. */
export type SplitFailure = 'no-list' | 'broken';

/** Cuts a list in JSON into its elements. */
export interface ArraySplitter {
  /**
   * The elements that end within these bytes, as bytes that are good until the next push; null for one that is too big or too deep
   * to read.
   */
  push(bytes: Bytes): (Bytes | null)[];
  /** True once the list is closed; what follows is ignored. */
  readonly closed: boolean;
  /** Why it is no list; null while all is well. Nothing comes out any more then. */
  readonly failure: SplitFailure | null;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const SPACE = 0x20;

/** In bytes: far more than a post of 25,000 characters with all that X writes beside it. */
const LARGEST = 512 * 1024;
const DEEPEST = 40;
/** "window.YTD.tweets.part0 = " is all that X writes before the list. */
const LONGEST_PREFIX = 200;

/**
 * Cuts `window.YTD.… = [ …, … ]` into elements as its bytes come, cut wherever. Holds no more than one element, and no more of
 * that than `largest` bytes. Whether an element is sound JSON is for the reader to see.
 */
export function createArraySplitter({ largest = LARGEST, deepest = DEEPEST } = {}): ArraySplitter {
  let prefix = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let closed = false;
  let failure: SplitFailure | null = null;
  // What of the element came with earlier bytes, and how long it is by now.
  let parts: Bytes[] = [];
  let length = 0;
  let begun = false;
  let unfit = false;

  function push(bytes: Bytes): (Bytes | null)[] {
    const found: (Bytes | null)[] = [];
    let from = 0;
    let at = depth === 0 ? findList(bytes) : 0;
    from = at;
    for (; at < bytes.length && !closed && failure === null; at += 1) {
      const byte = bytes[at] ?? 0;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        continue;
      }
      if (byte <= SPACE) continue;
      const ends = depth === 1 && (byte === COMMA || byte === CLOSE);
      if (ends) {
        if (begun) found.push(take(bytes.subarray(from, at)));
        from = at + 1;
        if (byte === CLOSE) closed = true;
        continue;
      }
      if (!begun) {
        begun = true;
        from = at;
      }
      step(byte);
    }
    if (begun && !closed && failure === null) keep(bytes.subarray(from));
    return found;
  }

  function findList(bytes: Bytes): number {
    if (closed || failure !== null) return bytes.length;
    const at = bytes.indexOf(OPEN);
    prefix += at < 0 ? bytes.length : at;
    if (prefix > LONGEST_PREFIX) failure = 'no-list';
    if (at < 0 || failure !== null) return bytes.length;
    depth = 1;
    return at + 1;
  }

  function step(byte: number): void {
    if (byte === QUOTE) inString = true;
    else if (byte === OPEN || byte === OPEN_BRACE) {
      depth += 1;
      if (depth > deepest) unfit = true;
    } else if (byte === CLOSE || byte === CLOSE_BRACE) {
      depth -= 1;
      if (depth < 1) failure = 'broken';
    }
  }

  function keep(bytes: Bytes): void {
    length += bytes.length;
    if (length > largest) unfit = true;
    // The caller may use its buffer again.
    if (unfit) parts = [];
    else parts.push(bytes.slice());
  }

  function take(last: Bytes): Bytes | null {
    length += last.length;
    const fit = !unfit && length <= largest;
    // Most elements end where they begin: no copy is made of those.
    const whole = fit && parts.length > 0 ? join([...parts, last], length) : last;
    parts = [];
    length = 0;
    begun = false;
    unfit = false;
    return fit ? whole : null;
  }

  return {
    push,
    get closed() {
      return closed;
    },
    get failure() {
      return failure;
    },
  };
}

function join(parts: readonly Bytes[], length: number): Bytes {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
