import type { Contact, CustomerHistory } from '../../../../src/core/customer';
import type { Draft, DraftField, DraftMerits, DraftSet } from '../../../../src/core/drafts/draft';

/** A Friday noon; everything in the gallery is told from here. */
export const now = new Date(2026, 10, 20, 12, 12).getTime();
const HOUR = 3_600_000;

export function contactOf(change: Partial<Contact> = {}): Contact {
  return {
    postId: '1',
    direction: 'in',
    at: now - 2 * HOUR,
    text: 'My order 4711-22 still has not arrived, third time I ask!',
    lang: 'en',
    handle: 'ada',
    brand: 'acme',
    initials: null,
    template: null,
    ...change,
  };
}

export function historyOf(change: Partial<CustomerHistory> = {}): CustomerHistory {
  return {
    customerId: 'c1',
    handle: 'ada',
    contacts: 3,
    lastContactAt: now - 2 * HOUR,
    lastReply: { at: now - 72 * HOUR, initials: 'MK' },
    waitingSince: now - 2 * HOUR,
    displayName: 'Ada Byron',
    numericId: null,
    formerHandles: ['ada_b', 'enchantress'],
    lang: 'en',
    firstContactAt: new Date(2025, 4, 3).getTime(),
    note: 'Prefers to be called Ms Byron.',
    noted: { author: 'MK', at: now - 72 * HOUR },
    state: 'waiting-again',
    tags: [],
    followUps: [],
    merges: [],
    more: true,
    entries: [
      contactOf(),
      contactOf({
        postId: '2',
        direction: 'out',
        at: now - 72 * HOUR,
        handle: 'acme',
        initials: 'MK',
        template: 'Late parcel, traced',
        text: 'So sorry, Ada, I have asked the carrier to trace it and will write again tomorrow.',
      }),
      contactOf({ postId: '3', at: now - 73 * HOUR, text: 'Where is my parcel?\n#acme' }),
      contactOf({ postId: '4', at: now - 4000 * HOUR, lang: 'ar', text: 'أين طردي؟ رقم الطلب 4711' }),
      contactOf({ postId: '5', at: now - 4001 * HOUR, lang: null, text: '' }),
    ],
    ...change,
  };
}

export function fieldOf(change: Partial<DraftField> = {}): DraftField {
  return { name: 'carrier', label: 'Carrier', kind: 'text', options: [], guess: '', ...change };
}

export function draftOf(change: Partial<Draft> = {}): Draft {
  const text =
    change.text ??
    'Hi Ada, I’m sorry order 4711-22 is late again. I’ve asked our team to trace it and will write here by tomorrow noon.';
  return {
    templateId: 'late',
    wordingId: 'w1',
    name: 'Late parcel, traced',
    shortcut: 'late',
    text,
    parts: [{ text, source: null }],
    fields: [],
    missing: [],
    why: 'used 14 times for late parcels',
    lang: 'en',
    problem: null,
    ...change,
  };
}

export function meritsOf(change: Partial<DraftMerits> = {}): DraftMerits {
  return {
    speaks: {
      level: 1,
      taken: ['their name'],
      offers: [{ about: 'order 4711-22', sentence: 'You wrote about order 4711-22.' }],
    },
    same: null,
    wordings: ['w1', 'w2', 'w3'],
    shorter: 'w3',
    favourite: false,
    ...change,
  };
}

export const threeDrafts: DraftSet = {
  drafts: [
    draftOf({
      merits: meritsOf({
        speaks: { level: 2, taken: ['their name', 'order 4711-22'], offers: [] },
      }),
      parts: [
        { text: 'Hi ', source: null },
        { text: 'Ada', source: 'from the display name' },
        { text: ', I’m sorry order ', source: null },
        { text: '4711-22', source: 'from the post' },
        {
          text: ' is late again. I’ve asked our team to trace it and will write here by tomorrow noon.',
          source: null,
        },
      ],
    }),
    draftOf({
      templateId: 'address',
      name: 'Ask for address (DM)',
      merits: meritsOf({ favourite: true, same: { share: 0.8, at: now - 20 * 60_000, customer: 'bob' } }),
      why: 'asks in private',
      text: 'Hi Ada, could you send us your postal address by direct message? We use … for parcels.',
      fields: [
        fieldOf({ name: 'order', label: 'Order number', guess: '4711-22' }),
        fieldOf(),
        fieldOf({ name: 'by', label: 'By', kind: 'date' }),
        fieldOf({ name: 'kind', label: 'Kind', kind: 'choice', options: ['Parcel', 'Letter'] }),
      ],
      missing: ['carrier', 'by', 'kind'],
    }),
    draftOf({
      templateId: 'third',
      name: 'Apology, third contact',
      why: '',
      text: 'Ada, this is the third time you have had to ask, and that is on us.',
    }),
  ],
  more: 12,
  sure: true,
};
