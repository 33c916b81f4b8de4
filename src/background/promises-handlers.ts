import { findPromise } from '../core/history/promises';
import { readWhen } from '../core/history/read-when';
import { whenSuggestions } from '../core/history/when';
import type { PromisesProtocol } from '../messages/topics/promises';
import type { Handlers } from '../messages/protocol';

/** Language of our words on X. */
const ON_X = 'en';

/** Answers for times that stand in words, as the agent's clock and language read them. */
export function createPromisesHandlers(): Pick<Handlers, keyof PromisesProtocol> {
  return {
    'when.read': ({ text }) => Promise.resolve(readWhen(text, here())),
    'when.suggest': () => Promise.resolve(whenSuggestions({ ...here(), lang: ON_X })),
    'promise.find': ({ text, lang }) => {
      const found = findPromise(text, lang ?? '', here());
      return Promise.resolve(found && { at: found.dueAt, quote: found.quote });
    },
  };
}

function here() {
  const { timeZone: timezone, locale: lang } = new Intl.DateTimeFormat().resolvedOptions();
  return { now: Date.now(), timezone, lang };
}
