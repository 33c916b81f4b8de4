import type { Writer } from '../writer';

/** How a tool writes its placeholders: turns a text of its into calls of our writer. Never throws. */
export interface Dialect {
  turn(source: string, writer: Writer): void;
}

/** One kind of placeholder. */
export interface Mark {
  open: string;
  close: string;
  /** Longest inside, in UTF-16 units. */
  longest: number;
  /** Writes what stands between; false when that is no placeholder but words. `raw` is it with its signs. */
  turn(inner: string, raw: string, writer: Writer): boolean;
}

/** Cuts a text at its placeholders, in one go: the first mark that fits a place wins. */
export function turnMarks(source: string, marks: readonly Mark[], writer: Writer): void {
  const closes = new Map(marks.map(({ close }) => [close, -1]));
  const firsts = new Set(marks.map(({ open }) => open.slice(0, 1)));
  // The next close from here; remembered, so that no stretch is searched twice.
  const closeFrom = (sign: string, from: number) => {
    const known = closes.get(sign) ?? -1;
    if (known >= from) return known;
    const found = source.indexOf(sign, from);
    closes.set(sign, found < 0 ? source.length : found);
    return found < 0 ? source.length : found;
  };
  let written = 0;
  let at = 0;
  while (at < source.length) {
    const mark = firsts.has(source[at] ?? '') ? fitting(at) : null;
    if (mark === null) {
      at += 1;
      continue;
    }
    writer.words(source.slice(written, at));
    writer.at(at);
    const { open, close, turn } = mark.mark;
    if (turn(source.slice(at + open.length, mark.end), source.slice(at, mark.end + close.length), writer)) {
      at = mark.end + close.length;
      written = at;
    } else {
      written = at;
      at += 1;
    }
  }
  writer.words(source.slice(written));

  function fitting(place: number): { mark: Mark; end: number } | null {
    for (const mark of marks) {
      if (!source.startsWith(mark.open, place)) continue;
      const end = closeFrom(mark.close, place + mark.open.length);
      if (end < source.length && end - place <= mark.longest) return { mark, end };
    }
    return null;
  }
}
