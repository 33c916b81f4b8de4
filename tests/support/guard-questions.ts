import { NO_DETAILS, type Brand } from '../../src/core/brand';
import type { GuardQuestion, GuardedCustomer, ThreadPost } from '../../src/core/guards/guard';
import { NO_RULES } from '../../src/core/guards/rules';
import { aPost, idAt, MINUTE, NOON } from './history';

/** A brand of which nothing but handle and name was said. */
export function aBrand(handle: string, name = handle): Brand {
  return { ...NO_DETAILS, handle, name };
}

export const ACME = aBrand('AcmeParcels', 'Acme Parcels');
export const ACME_UK = aBrand('AcmeUK', 'Acme Parcels UK');

/** A customer of whom nothing is known but the handle. */
export function aCustomer(over: Partial<GuardedCustomer> = {}): GuardedCustomer {
  return { handle: 'ada', names: ['Ada Byron', 'ada'], notes: [], theirs: [], ours: [], lang: null, ...over };
}

/** A post of the conversation; without `by` the customer's. */
export function inThread({
  by = 'ada',
  at = NOON,
  ...over
}: Partial<ThreadPost> & { by?: string; at?: number } = {}): ThreadPost {
  return {
    id: idAt(at),
    handle: by,
    displayName: by,
    numericId: null,
    text: 'Where is it?',
    postedAt: at,
    replyToId: null,
    ...over,
  };
}

/** JD of @AcmeParcels answers @ada's post of {@link NOON}, begun five minutes later, pressed after ten. */
export function aQuestion(over: Partial<GuardQuestion> = {}): GuardQuestion {
  const text = over.text ?? 'Hi Ada, it is on its way.';
  return {
    text,
    outgoing: `${text} ^JD`,
    now: NOON + 10 * MINUTE,
    begunAt: NOON + 5 * MINUTE,
    agent: { name: 'Jane Doe', initials: 'JD' },
    colleagues: ['MK'],
    brands: [ACME, ACME_UK],
    brand: ACME,
    account: 'AcmeParcels',
    rules: NO_RULES,
    answers: aPost(),
    thread: [],
    drafted: [],
    customer: aCustomer(),
    holders: [],
    past: [],
    otherWordings: [],
    shorter: null,
    textLang: null,
    ...over,
  };
}
