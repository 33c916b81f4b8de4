import type { PromisesProtocol } from '../messages/topics/promises';
import type { Handlers } from '../messages/protocol';

/** Answers for times that stand in words. */
export function createPromisesHandlers(): Pick<Handlers, keyof PromisesProtocol> {
  return {
    'when.read': () => Promise.resolve(null),
    'when.suggest': () => Promise.resolve([]),
    'promise.find': () => Promise.resolve(null),
  };
}
