import type { Request } from '../messages/protocol';
import type { FeatureContext } from './feature';

/** Makes a follow-up; the answer takes it back. Rejects when it is not kept. */
export async function makeFollowUp(
  wish: Omit<Request<'followUp.save'>, 'id' | 'state'>,
  { ask }: Pick<FeatureContext, 'ask'>,
): Promise<() => Promise<unknown>> {
  const { id } = await ask('followUp.save', { ...wish, state: 'open' });
  return () => ask('followUp.save', { ...wish, id, state: 'done' });
}
