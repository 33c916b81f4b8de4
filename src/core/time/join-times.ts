import type { Aim, TimeSpan } from './aim';

/** A part of a time: a day, an hour, or both. */
export interface TimePiece extends Omit<TimeSpan, 'aim'> {
  /** Null for an hour or a part of a day. */
  aim: Aim | null;
  /** What an hour means without a day beside it; null when it then means nothing ("in the morning"). */
  alone: Aim | null;
}

/** What may stand between a day and its hour. */
const BETWEEN = /^[ ,、の(]*$/;

/** Pieces that stand side by side become one time: "tomorrow" and "at 10", "Friday" and "12 March". */
export function joinTimes(pieces: readonly TimePiece[], text: string): TimeSpan[] {
  const joined: TimePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const near = last !== undefined && BETWEEN.test(text.slice(last.end, piece.start));
    const both = near ? join(last, piece) : null;
    if (both) joined.splice(-1, 1, both);
    else joined.push(piece);
  }
  return joined.flatMap(({ alone, ...piece }) => {
    const aim = piece.aim ?? alone;
    return aim === null ? [] : [{ ...piece, aim }];
  });
}

function join(a: TimePiece, b: TimePiece): TimePiece | null {
  const aim = joinAims(a.aim, b.aim);
  if (aim === undefined) return null;
  const hour = a.minute !== null && (a.exact || !b.exact) ? a : b;
  if (a.exact && b.exact) return null;
  return {
    start: a.start,
    end: b.end,
    aim,
    alone: a.alone ?? b.alone,
    minute: hour.minute,
    exact: hour.exact,
    led: a.led || b.led,
  };
}

// Undefined: they are two different times.
function joinAims(a: Aim | null, b: Aim | null): Aim | null | undefined {
  if (a === null || b === null) {
    const one = a ?? b;
    return one?.by === 'minutes' ? undefined : one;
  }
  if (a.by === 'minutes' && b.by === 'minutes') return { ...a, count: a.count + b.count };
  if (a.by === 'weekday' && b.by === 'date') return b;
  if (a.by === 'date' && b.by === 'weekday') return a;
  if (a.by === 'weekday' && isNextWeek(b)) return { ...a, next: true };
  if (b.by === 'weekday' && isNextWeek(a)) return { ...b, next: true };
  return undefined;
}

function isNextWeek(aim: Aim): boolean {
  return aim.by === 'next' && aim.of === 'week';
}
