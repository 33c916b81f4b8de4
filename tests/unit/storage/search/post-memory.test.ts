import { describe, expect, it } from 'vitest';
import { createPostMemory, type Said } from '../../../../src/storage/search/post-memory';

const said = (text: string): Said[] => [{ id: '1', text }];

describe('createPostMemory', () => {
  it('does not keep what was read before something else was heard of', async () => {
    const memory = createPostMemory();
    const reading = memory.of('ada', () => Promise.resolve(said('old')));
    memory.forget('ada');
    expect(await reading).toEqual(said('old'));
    expect(await memory.of('ada', () => Promise.resolve(said('new')))).toEqual(said('new'));
  });

  it('forgets one customer, or all', async () => {
    const memory = createPostMemory();
    for (const id of ['ada', 'bob']) await memory.of(id, () => Promise.resolve(said('old')));
    memory.forget('ada');
    expect(await memory.of('ada', () => Promise.resolve(said('new')))).toEqual(said('new'));
    expect(await memory.of('bob', () => Promise.resolve(said('new')))).toEqual(said('old'));
    memory.forgetAll();
    expect(await memory.of('bob', () => Promise.resolve(said('new')))).toEqual(said('new'));
  });

  it('remembers those who were asked for last, and no more letters than it may', async () => {
    const memory = createPostMemory(10);
    const text = async (id: string, now: string) =>
      (await memory.of(id, () => Promise.resolve(said(now))))[0]?.text;
    await text('ada', 'four');
    await text('bob', 'five5');
    expect(await text('ada', '-')).toBe('four');
    await text('mio', 'two');
    expect(await text('ada', '-')).toBe('four');
    expect(await text('mio', '-')).toBe('two');
    expect(await text('bob', 'anew')).toBe('anew');
    expect(await text('zoe', 'longer than all')).toBe('longer than all');
    expect(await text('zoe', '-')).toBe('-');
  });
});
