import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactStarts } from '../../../../src/core/history/contacts';
import { extendSummary, nothingYet, summarise } from '../../../../src/core/history/summary';
import { DAY, HOUR, idAt, inSight, NOON, outSight, recordOf } from '../../../support/history';

const wrote = (after: number, talk: string | null = null) =>
  recordOf(inSight({ at: NOON + after }, { conversationId: talk }));
const answered = (after: number) => recordOf(outSight({ at: NOON + after }));

describe('contactStarts', () => {
  it('counts posts within a day once', () => {
    expect(contactStarts([wrote(0), wrote(HOUR), wrote(20 * HOUR)])).toHaveLength(1);
  });

  it('counts a new post two days later again', () => {
    expect(contactStarts([wrote(0), wrote(2 * DAY)])).toHaveLength(2);
  });

  it('counts the same conversation once while no week of silence lies in it', () => {
    const first = idAt(NOON);
    expect(contactStarts([wrote(0), wrote(5 * DAY, first), wrote(11 * DAY, first)])).toHaveLength(1);
    expect(contactStarts([wrote(0), wrote(8 * DAY, first)])).toHaveLength(2);
  });

  it('does not let our answers begin or split a contact', () => {
    expect(contactStarts([answered(-HOUR), wrote(0), answered(HOUR), wrote(2 * HOUR)])).toHaveLength(1);
  });
});

describe('summarise', () => {
  it('lets them wait since their oldest post after our last one', () => {
    const posts = [wrote(0), answered(HOUR), wrote(3 * HOUR), wrote(2 * HOUR)];
    expect(summarise(posts)).toMatchObject({
      waitingSince: NOON + 2 * HOUR,
      lastReply: { at: NOON + HOUR, initials: 'MK' },
      inbound: 3,
      outbound: 1,
    });
  });

  it('lets nobody wait whom we answered last', () => {
    expect(summarise([wrote(0), answered(HOUR)]).waitingSince).toBeNull();
  });

  it('is the same whether posts come one by one in any order or all at once', () => {
    const aRecord = fc
      .record({
        hours: fc.integer({ min: 0, max: 900 }),
        out: fc.boolean(),
        talk: fc.constantFrom('7', '8', null),
      })
      .map(({ hours, out, talk }) => (out ? answered(hours * HOUR) : wrote(hours * HOUR, talk)));
    fc.assert(
      fc.property(fc.uniqueArray(aRecord, { selector: post => post.id, maxLength: 25 }), posts => {
        let summary = nothingYet;
        posts.forEach((post, i) => {
          const near = posts.slice(0, i).filter(other => other.at >= post.at - 7 * DAY);
          summary = extendSummary(summary, near, [...near, post]);
        });
        expect(summary).toEqual(summarise(posts));
      }),
    );
  });
});
