import type { Contact } from '../../core/customer';
import { conversationsOf, type Conversation } from '../../core/history/conversations';

/** What stands above a contact with which a conversation begins on the screen. */
export interface Heading extends Pick<Conversation, 'state' | 'since'> {
  /** Another conversation stands between this part of it and the newer one above. */
  continued: boolean;
}

/** The contacts that have a heading, and it. */
export type Headings = ReadonlyMap<Contact, Heading>;

/**
 * Where conversations begin among contacts, newest first. None where all of them are one conversation: the drawer says how it
 * stands already, and a line more tells nothing. While `more` are to come that is not known, and nothing may move when they do.
 */
export function headingsOf(
  entries: readonly Contact[],
  { solvedAt, more }: { solvedAt: number | null; more: boolean },
): Headings {
  const conversations = conversationsOf(entries, solvedAt);
  if (conversations.length < 2 && !more) return new Map();
  const places = new Map(conversations.flatMap(one => one.posts.map(post => [post, one] as const)));
  const headings = new Map<Contact, Heading>();
  const begun = new Set<Conversation>();
  let above: Conversation | undefined;
  for (const entry of entries) {
    const conversation = places.get(entry);
    if (conversation && conversation !== above)
      headings.set(entry, {
        state: conversation.state,
        since: conversation.since,
        continued: begun.has(conversation),
      });
    if (conversation) begun.add(conversation);
    above = conversation;
  }
  return headings;
}
