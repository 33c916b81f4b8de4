import type { Contact, CustomerHistory, CustomerMark, CustomerTalk } from '../customer';
import { currentHandle, joinSpans, otherHandles } from './handles';
import { isProvisional } from './pending';
import type { CustomerRecord, PostRecord } from './record';
import { stateOf } from './state';

/** What the mark says about this customer; `person` is who stands on the page where an agent put several together. */
export function markOf(customer: CustomerRecord, person: CustomerRecord = customer): CustomerMark {
  const { lastReply } = customer;
  return {
    customerId: customer.id,
    handle: currentHandle(person),
    contacts: customer.contacts,
    lastContactAt: customer.lastContactAt,
    lastReply: lastReply && { at: lastReply.at, initials: lastReply.initials },
    waitingSince: customer.waitingSince,
  };
}

/** What else is kept about a customer, and one page of their posts (newest first). */
export type About = Pick<CustomerHistory, 'note' | 'noted' | 'tags' | 'followUps' | 'merges' | 'more'> & {
  posts: readonly PostRecord[];
};

/** What was said with a customer: the first of a group that an agent put together, of whom `person` was asked for. */
export function talkOf(
  group: readonly [CustomerRecord, ...CustomerRecord[]],
  person: CustomerRecord,
  posts: readonly PostRecord[],
): CustomerTalk {
  const [customer] = group;
  const mark = markOf(customer, person);
  const spans = group.map(one => one.spans).reduce(joinSpans);
  return {
    ...mark,
    displayName: person.displayName || mark.handle,
    numericId: person.numericId,
    formerHandles: otherHandles({ spans }, mark.handle),
    lang: customer.lang?.tag ?? null,
    firstContactAt: customer.firstContactAt,
    state: stateOf(customer),
    solvedAt: customer.solvedAt ?? null,
    entries: posts.map(contactOf),
  };
}

/** What the drawer says about a customer, see {@link talkOf}. */
export function historyOf(
  group: readonly [CustomerRecord, ...CustomerRecord[]],
  person: CustomerRecord,
  { posts, ...about }: About,
): CustomerHistory {
  return { ...talkOf(group, person, posts), ...about };
}

/** One line of the list "Contacts". */
export function contactOf(post: PostRecord): Contact {
  return {
    postId: isProvisional(post.id) ? '' : post.id,
    direction: post.filing.direction,
    at: post.at,
    text: post.text,
    translated: post.translated,
    lang: post.lang,
    handle: post.filing.author,
    brand: post.brand,
    initials: post.initials,
    template: post.made?.template ?? null,
    conversationId: post.conversationId,
    replyToId: post.replyToId,
  };
}
