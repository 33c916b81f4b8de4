import type { FollowUp } from '../../../../src/core/follow-up';
import type { Tag } from '../../../../src/core/tag';
import type { CustomerDesk } from '../../../../src/ui/stores/drawer-store';
import { historyOf, now } from './people';

const HOUR = 3_600_000;

/** What the drawer asks, answered for Ada; nothing is kept. */
export function deskOf(change: Partial<CustomerDesk> = {}): CustomerDesk {
  return {
    read: async () => historyOf(),
    find: async () => ({ entries: [], more: false }),
    signers: async () => ['MK', 'JD'],
    saveNote: async () => {},
    addTag: async () => {},
    removeTag: async () => {},
    suggestTags: async () => ['late parcel', 'VIP', 'refund'],
    saveFollowUp: async () => ({ id: 'f9' }),
    understandWhen: async words =>
      words.startsWith('tomorrow')
        ? { at: now + 21 * HOUR, rest: words.slice('tomorrow'.length).trim() }
        : null,
    suggestWhen: async () => [
      { label: 'tomorrow 9:00', at: now + 21 * HOUR },
      { label: 'in 3 days', at: now + 72 * HOUR },
    ],
    solve: async () => {},
    split: async () => {},
    forget: async () => {},
    remember: async () => {},
    suggest: async () => {},
    ...change,
  };
}

export function tagOf(text: string): Tag {
  return { id: `tag-${text}`, customerId: 'c1', text, author: 'MK', at: now - HOUR };
}

export function followUpOf(change: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'f1',
    customerId: 'c1',
    postId: '1',
    text: 'ask the carrier',
    dueAt: now + 21 * HOUR,
    state: 'open',
    author: 'MK',
    at: now - HOUR,
    changed: null,
    rangAt: null,
    ...change,
  };
}
