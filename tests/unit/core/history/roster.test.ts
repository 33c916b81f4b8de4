import { describe, expect, it } from 'vitest';
import { currentHandle, otherHandles } from '../../../../src/core/history/handles';
import { createRoster, type SeenPerson } from '../../../../src/core/history/roster';

const person = (handle: string, seenAt: number, numericId: string | null = null): SeenPerson => ({
  handle,
  displayName: `${handle} ${seenAt}`,
  numericId,
  seenAt,
});

describe('createRoster', () => {
  it('keeps one customer through a change of handle once the number was seen under both', () => {
    const roster = createRoster([]);
    const before = roster.enter(person('Ada', 1));
    roster.enter(person('ada_new', 3));
    roster.recognise(person('ada', 2, '77'));
    const now = roster.recognise(person('ada_new', 4, '77'));

    expect(roster.all()).toHaveLength(1);
    expect(now).toMatchObject({ id: before.id, numericId: '77', displayName: 'ada_new 4' });
    expect(now && currentHandle(now)).toBe('ada_new');
    expect(now && otherHandles(now, currentHandle(now))).toEqual(['ada']);
    expect(roster.merges).toEqual([{ from: 'ada_new', into: 'ada' }]);
    expect(roster.find('ada_new')?.id).toBe('ada');
  });

  it('never makes two numbers one person, whatever handles they share', () => {
    const roster = createRoster([]);
    const first = roster.enter(person('ada', 1, '1'));
    const second = roster.enter(person('ada', 2, '2'));

    expect(second.id).not.toBe(first.id);
    expect(roster.all()).toHaveLength(2);
  });

  it('takes whoever goes by a handle that was given up for somebody else', () => {
    const roster = createRoster([]);
    const first = roster.enter(person('ada', 1, '1'));
    roster.enter(person('ada2', 5, '1'));
    const stranger = roster.enter(person('ada', 6));

    expect(stranger.id).not.toBe(first.id);
    expect(roster.recognise(person('ada', 7))?.id).toBe(stranger.id);
    expect(roster.recognise(person('ada2', 8))?.id).toBe(first.id);
  });

  it('still knows an old sight under the old handle as the same person', () => {
    const roster = createRoster([]);
    const first = roster.enter(person('ada2', 5, '1'));
    roster.enter(person('ada', 3, '1'));

    expect(roster.enter(person('ada', 2)).id).toBe(first.id);
  });

  it('leaves strangers alone', () => {
    expect(createRoster([]).recognise(person('ada', 1, '1'))).toBeNull();
  });

  it('takes a handle that reads like a trap for a handle', () => {
    const roster = createRoster([]);
    expect(roster.enter(person('__proto__', 1)).id).toBe('__proto__');
    expect(roster.all()).toHaveLength(1);
  });
});
