import type { GuardQuestion } from '../../src/core/guards/guard';
import { NO_RULES } from '../../src/core/guards/rules';
import { NO_DETAILS } from '../../src/core/brand';
import { aPost, HOUR, MINUTE, NOON } from './history';

/** What the guards know where an agent of @AcmeParcels answers @ada, with a bit of everything. */
export function aFullQuestion(text: string, shape: Partial<GuardQuestion> = {}): GuardQuestion {
  const guards = {
    ...NO_RULES,
    barred: [{ word: 'cheap', lang: null }],
    hosts: ['acme.example'],
    published: ['+44 20 7946 0000', 'help@acme.example'],
    accountId: '4711',
    dmText: 'Hello',
  };
  const brand = { ...NO_DETAILS, handle: 'AcmeParcels', name: 'Acme Parcels', guards };
  const answers = aPost({
    name: 'Ada Byron',
    text: '@AcmeParcels order 1234-56 is late, mail ada@ada.example',
  });
  return {
    text,
    outgoing: `${text} ^JD`,
    now: NOON + HOUR,
    begunAt: NOON + MINUTE,
    agent: { name: 'Jane Doe', initials: 'JD' },
    colleagues: ['MK'],
    brands: [brand],
    brand,
    account: brand.handle,
    rules: guards,
    answers,
    thread: [
      { ...answers, handle: 'ada', displayName: 'Ada Byron', numericId: null, replyToId: null },
      {
        ...aPost({ at: NOON + 2 * MINUTE }),
        handle: 'AcmeHelps',
        displayName: 'Acme Parcels',
        numericId: null,
        replyToId: answers.id,
      },
    ],
    drafted: [{ templateId: 't', wordingId: 'w', text: 'Hi Bob, we are on it.', customer: 'bob' }],
    customer: {
      handle: 'ada',
      names: ['ada', 'Ada Byron'],
      notes: ['Likes tea'],
      theirs: [answers.text],
      ours: [{ text: 'Hi Ada, we are on it.', at: NOON - HOUR, replyToId: null, by: 'MK' }],
      lang: 'en',
    },
    holders: [{ value: '4711-22', handles: ['bob'] }],
    past: [{ text: 'Hi Bob, we are on it.', at: NOON + 50 * MINUTE, customer: 'bob' }],
    otherWordings: ['Hello Ada, we look for it.'],
    shorter: 'On it.',
    textLang: 'de',
    ...shape,
  };
}
