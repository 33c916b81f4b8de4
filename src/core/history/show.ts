import type { Contact, CustomerHistory, CustomerMark } from '../customer';
import { currentHandle, formerHandles } from './handles';
import { isProvisional } from './pending';
import type { CustomerRecord, PostRecord } from './record';
import { stateOf } from './state';

/** What the mark says about this customer. */
export function markOf(customer: CustomerRecord): CustomerMark {
  const { lastReply } = customer;
  return {
    customerId: customer.id,
    handle: currentHandle(customer),
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

/** What the drawer says about this customer. */
export function historyOf(customer: CustomerRecord, { posts, ...about }: About): CustomerHistory {
  const mark = markOf(customer);
  return {
    ...mark,
    displayName: customer.displayName || mark.handle,
    numericId: customer.numericId,
    formerHandles: formerHandles(customer),
    lang: customer.lang?.tag ?? null,
    firstContactAt: customer.firstContactAt,
    state: stateOf(customer),
    ...about,
    entries: posts.map(contactOf),
  };
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
  };
}
