import { expect, it } from 'vitest';
import type { CustomerHistory } from '../../src/core/customer';
import { onStage, type Stage } from './stage';
import { rowsOf } from './tables';

const historyOf = ({ ask }: Stage, handle: string) => ask<CustomerHistory | null>('history.read', { handle });

onStage('letting go', stage => {
  it('keeps a forgotten customer out when their post is seen again', async () => {
    const { open, pathOf, scenes, ask } = stage();
    const place = await open(pathOf(scenes.photo));
    // In a second try they are forgotten already.
    await place.until(
      'the post is kept',
      async () =>
        (await historyOf(stage(), 'brendan_oc')) !== null || (await rowsOf(stage(), 'forgotten')).length > 0,
    );
    await ask('customer.forget', { customerId: 'brendan_oc' });

    await place.visit(pathOf(scenes.photo));
    await place.visit(pathOf(scenes.german));
    await place.until('a later post is kept', async () => (await historyOf(stage(), 'aylin_koc')) !== null);
    await expect(historyOf(stage(), 'brendan_oc')).resolves.toBeNull();
    const kept = await rowsOf<object>(stage(), 'posts');
    expect(JSON.stringify(kept)).not.toContain('brendan_oc');
  });

  it('drops a post once X shows in its place that it was deleted', async () => {
    const { open, pathOf, scenes, post } = stage();
    const place = await open(pathOf(scenes.writesAgain));
    await place.until('the answer is kept', async () => {
      const history = await historyOf(stage(), 'mia_lindqvist');
      return history?.entries.some(entry => entry.postId === scenes.writesAgainReply) ?? false;
    });
    Object.assign(post(scenes.writesAgainFirst), { unavailable: true, deleted: true });
    await place.visit(pathOf(scenes.writesAgainReply));
    await place.until('the deleted post is gone', async () => {
      const entries = (await historyOf(stage(), 'mia_lindqvist'))?.entries ?? [];
      return entries.length > 0 && entries.every(entry => entry.postId !== scenes.writesAgainFirst);
    });
  });
});
