import { describe, expect, it, vi } from 'vitest';
import { createActStore } from '../../../src/ui/stores/act-store';

function anActStore() {
  const refresh = vi.fn(async () => {});
  return { refresh, acts: createActStore({ refresh, failedText: 'Not saved.' }) };
}

describe('what the agent does in the drawer', () => {
  it('is said, with its way back', async () => {
    const { acts, refresh } = anActStore();
    const undo = vi.fn(async () => {});

    await acts.run(async () => {}, { text: 'Done.', undo });
    expect(acts.line.value).toMatchObject({ text: 'Done.', failed: false, action: { label: 'undo' } });
    await acts.line.value?.action?.run();

    expect(undo).toHaveBeenCalledOnce();
    expect(acts.line.value).toBeNull();
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('stays said when it failed, and can be tried again', async () => {
    const { acts } = anActStore();
    const work = vi.fn(async () => {}).mockRejectedValueOnce(new Error('full'));

    expect(await acts.run(work)).toBe(false);
    acts.settle();
    expect(acts.line.value).toMatchObject({ text: 'Not saved.', failed: true, action: { label: 'retry' } });

    expect(await acts.line.value?.action?.run()).toBe(true);
    expect(acts.line.value).toBeNull();
  });

  it('happens one after another', async () => {
    const { acts } = anActStore();
    const order: string[] = [];
    const slow = acts.run(async () => {
      await new Promise(resolve => setTimeout(resolve, 5));
      order.push('first');
    });

    await acts.run(async () => void order.push('second'));
    await slow;

    expect(order).toEqual(['first', 'second']);
  });

  it('takes the way back of the last thing away before the next is done', async () => {
    const { acts } = anActStore();
    await acts.run(async () => {}, { text: 'One.', undo: async () => {} });

    void acts.run(() => new Promise(() => {}), { text: 'Two.' });

    expect(acts.line.value).toBeNull();
  });

  it('is not said about another customer', async () => {
    const { acts, refresh } = anActStore();
    const done = acts.run(async () => {}, { text: 'Done.' });

    acts.clear();
    await done;

    expect(acts.line.value).toBeNull();
    expect(refresh).not.toHaveBeenCalled();
  });
});
