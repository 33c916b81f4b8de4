import type { LeftOut } from './reading';
import { oneLine } from './names';

/** Listed one by one; of the rest only the number is told. */
const MOST = 10_000;
const MOST_OF_ONE = 40;
const LONGEST_WHAT = 200;

/** Collects what could not be turned, bounded and without repeating itself. */
export class LeftList {
  readonly entries: LeftOut[] = [];
  /** How many were too many to list. */
  more = 0;
  #of = new Map<string, number>();

  /** `reply` is the saved reply that it belongs to, `where` the place in it. */
  add(reply: string, place: string, what: string, why: string): void {
    const count = this.#of.get(reply) ?? 0;
    if (this.entries.length >= MOST || count >= MOST_OF_ONE) {
      this.more += 1;
      return;
    }
    this.#of.set(reply, count + 1);
    this.entries.push({ where: reply + place, what: oneLine(what, LONGEST_WHAT), why });
  }
}
