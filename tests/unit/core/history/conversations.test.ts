import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../../src/core/customer';
import { conversationsOf } from '../../../../src/core/history/conversations';
import { mergePost } from '../../../../src/core/history/merge-post';
import type { PostRecord } from '../../../../src/core/history/record';
import { contactOf } from '../../../../src/core/history/show';
import type { Sight } from '../../../../src/core/history/sight';
import { stateOf } from '../../../../src/core/history/state';
import { summarise } from '../../../../src/core/history/summary';
import {
  DAY,
  HOUR,
  idAt,
  inSight,
  MINUTE,
  NOON,
  outSight,
  readInitials,
  recordOf,
} from '../../../support/history';

interface Place {
  answers?: number;
  thread?: number;
}

const placed = ({ answers, thread }: Place) =>
  [
    answers === undefined ? {} : { answers: idAt(NOON + answers) },
    { conversationId: thread === undefined ? null : idAt(NOON + thread) },
  ] as const;

function wrote(after: number, place: Place = {}): Contact {
  const [shape, sight] = placed(place);
  return contactOf(recordOf(inSight({ at: NOON + after, ...shape }, sight)));
}

function answered(after: number, place: Place = {}): Contact {
  const [shape, sight] = placed(place);
  return contactOf(recordOf(outSight({ at: NOON + after, ...shape }, sight)));
}

/** State, minutes after noon since when, and number of posts of each conversation. */
const standings = (posts: readonly Contact[], solved: number | null = null) =>
  conversationsOf(posts, solved === null ? null : NOON + solved).map(({ state, since, posts: those }) => [
    state,
    (since - NOON) / MINUTE,
    those.length,
  ]);

describe('conversationsOf', () => {
  it('knows each state and since when it is so', () => {
    const asked = wrote(0);
    const replied = answered(10 * MINUTE, { answers: 0 });
    const again = wrote(20 * MINUTE, { answers: 10 * MINUTE });
    const more = wrote(30 * MINUTE, { answers: 10 * MINUTE });

    expect(standings([asked])).toEqual([['waiting', 0, 1]]);
    expect(standings([asked, replied])).toEqual([['answered', 10, 2]]);
    expect(standings([asked, replied, answered(11 * MINUTE, { answers: 0 })])).toEqual([['answered', 10, 3]]);
    expect(standings([asked, replied, again, more])).toEqual([['waiting-again', 20, 4]]);
    expect(standings([asked, replied, again], 40 * MINUTE)).toEqual([['solved', 40, 3]]);
    expect(standings([asked, replied, again], 15 * MINUTE)).toEqual([['waiting-again', 20, 3]]);
    expect(standings([asked, wrote(MINUTE, { answers: 0 })], 0)).toEqual([['waiting', 1, 2]]);
    expect(standings([answered(0)])).toEqual([['answered', 0, 1]]);
    expect(standings([])).toEqual([]);
  });

  it('keeps two talks apart that run at once, whoever spoke last first', () => {
    const parcel = [wrote(0), answered(5 * MINUTE, { answers: 0 }), wrote(9 * MINUTE, { thread: 0 })];
    const refund = [wrote(MINUTE), answered(12 * MINUTE, { thread: MINUTE })];
    expect(standings([...parcel, ...refund])).toEqual([
      ['answered', 12, 2],
      ['waiting-again', 9, 3],
    ]);
  });

  it('joins what answers each other by way of a post that was never seen', () => {
    const never = 30 * MINUTE;
    expect(
      standings([wrote(0), wrote(3 * DAY, { answers: never }), answered(4 * DAY, { answers: never })]),
    ).toEqual([
      ['answered', 4 * 24 * 60, 2],
      ['waiting', 0, 1],
    ]);
  });

  it('puts what stands nowhere with what was said last: theirs within a day, ours always', () => {
    expect(standings([wrote(0), wrote(HOUR), answered(5 * DAY)])).toEqual([['answered', 5 * 24 * 60, 3]]);
    expect(standings([wrote(0), answered(HOUR), wrote(3 * DAY)])).toEqual([
      ['waiting', 3 * 24 * 60, 1],
      ['answered', 60, 2],
    ]);
  });

  it('leaves what was answered long before an agent said "solved" as answered', () => {
    const old = [wrote(0), answered(HOUR, { answers: 0 })];
    const unheard = [wrote(3 * DAY)];
    const latest = [wrote(6 * DAY), answered(6 * DAY + HOUR, { answers: 6 * DAY })];
    expect(standings([...old, ...unheard, ...latest], 7 * DAY)).toEqual([
      ['solved', 7 * 24 * 60, 2],
      ['solved', 7 * 24 * 60, 1],
      ['answered', 60, 2],
    ]);
  });

  it('counts a reply whose id X has not told as an answer to its post', () => {
    const untold = { ...answered(HOUR, { answers: 0 }), postId: '' };
    const other = { ...answered(5 * DAY + HOUR, { answers: 5 * DAY }), postId: '' };
    expect(standings([wrote(0), untold, wrote(5 * DAY), other])).toEqual([
      ['answered', 5 * 24 * 60 + 60, 2],
      ['answered', 60, 2],
    ]);
  });

  it('follows a chain of answers however long', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) =>
      wrote(i * MINUTE, i === 0 ? {} : { answers: (i - 1) * MINUTE }),
    );
    expect(standings(chain)).toEqual([['waiting', 0, 20_000]]);
  });
});

const turn = fc.record({
  ours: fc.boolean(),
  hour: fc.nat(200),
  answers: fc.option(fc.nat(9)),
  thread: fc.option(fc.nat(2)),
  scene: fc.constantFrom('mentions', 'thread'),
});
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

// Each turn is a post; its sights tell all of its place, or nothing.
function sightsOf(turns: readonly Turn[]): Sight[] {
  const at = (index: number) => NOON + (turns[index]?.hour ?? 0) * HOUR + index;
  return turns.flatMap(({ ours, answers, thread, scene }, index) => {
    const build = ours ? outSight : inSight;
    const fuller = answers === null || answers >= turns.length ? {} : { answers: idAt(at(answers)) };
    return [
      build({ at: at(index) }),
      build(
        { at: at(index), ...fuller },
        { scene, conversationId: thread === null ? null : idAt(at(thread)) },
      ),
    ];
  });
}

function recordsOf(sights: readonly Sight[]): PostRecord[] {
  const records = new Map<string, PostRecord>();
  for (const sight of sights) {
    const known = records.get(sight.post.id);
    const seen = recordOf(sight);
    records.set(sight.post.id, known ? mergePost(known, seen, readInitials) : seen);
  }
  return [...records.values()];
}

const turns = fc.array(turn, { minLength: 1, maxLength: 10 });
const solved = fc.option(fc.nat(220).map(hour => NOON + hour * HOUR));

describe('conversationsOf, whatever was seen', () => {
  it('says the same for any order and repetition of sights', () => {
    const seen = turns.chain(made => {
      const sights = sightsOf(made);
      return fc.tuple(
        fc.constant(sights),
        fc.shuffledSubarray(sights, { minLength: sights.length }),
        fc.subarray(sights),
      );
    });
    fc.assert(
      fc.property(seen, solved, ([sights, shuffled, again], solvedAt) => {
        const said = (all: readonly Sight[]) => conversationsOf(recordsOf(all).map(contactOf), solvedAt);
        expect(said([...shuffled, ...again])).toEqual(said(sights));
      }),
    );
  });

  it('puts every post into one conversation', () => {
    fc.assert(
      fc.property(turns, solved, (made, solvedAt) => {
        const posts = recordsOf(sightsOf(made)).map(contactOf);
        const found = conversationsOf(posts, solvedAt).flatMap(one => one.posts);
        expect(found.length).toBe(posts.length);
        expect(new Set(found)).toEqual(new Set(posts));
      }),
    );
  });

  it('agrees with the customer’s state where all is one conversation', () => {
    fc.assert(
      fc.property(turns, solved, (made, solvedAt) => {
        const posts = recordsOf(sightsOf(made.map(one => ({ ...one, thread: 0 }))));
        fc.pre(posts.some(({ filing }) => filing.direction === 'in'));
        const summary = summarise(posts, solvedAt);
        const [one, ...others] = conversationsOf(posts.map(contactOf), solvedAt);
        expect(others).toEqual([]);
        expect(one?.state).toBe(stateOf({ ...summary, solvedAt }));
        if (summary.waitingSince !== null) expect(one?.since).toBe(summary.waitingSince);
      }),
    );
  });
});
