import { isOn, NO_DETAILS, type Brand } from '../core/brand';
import type { CustomerTalk } from '../core/customer';
import { conversationState } from '../core/drafts/conversation-state';
import { spokenLanguage } from '../core/drafts/language';
import type { ConversationState } from '../core/drafts/ranking/types';
import type { Situation } from '../core/drafts/situation';
import { CLOSE, SAME_TALK } from '../core/history/contacts';
import { sameHandle, type Post } from '../core/post';
import type { Setup } from '../core/setup';
import type { BrandFacts, CustomerFacts, TemplateFacts } from '../core/templates/facts';

/** Everything that a template may speak about here. `customer` is what we keep of the author of the answered post. */
export function factsFor({
  situation,
  setup,
  customer,
  now,
}: {
  situation: Situation;
  setup: Setup;
  customer: CustomerTalk | null;
  now: number;
}): TemplateFacts {
  const { timezone } = detailsOf(situation.brand, setup);
  return {
    customer: situation.post && customerFacts(situation.post, customer),
    post: situation.post,
    agent: setup.agent,
    brand: brandFacts(situation.brand, setup, now),
    now,
    timezone: timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    snippets: {},
  };
}

/** Where the conversation stands; null where nobody is answered. */
export function stateFor(post: Post | null, customer: CustomerTalk | null): ConversationState | null {
  if (!post) return null;
  const entries = customer?.entries ?? [];
  return conversationState(
    { id: post.id, at: post.postedAt, replyToId: post.replyTo?.id ?? null },
    entries.map(({ postId, at, direction }) => ({ id: postId, at, direction })),
  );
}

/**
 * The language to answer in, BCP 47: that of the post, else the one that its words look like, else that of their history; null
 * when nothing tells. `detect` gives null when it is not sure.
 */
export async function languageFor(
  post: Post | null,
  customer: CustomerTalk | null,
  detect: (text: string) => Promise<string | null>,
): Promise<string | null> {
  const told = post && !post.translated ? spokenLanguage(post.lang) : null;
  if (told) return told;
  const words = post && !post.translated && /\p{L}{3}/u.test(post.text) ? post.text : '';
  const detected = words === '' ? null : await detect(words).catch(() => null);
  return spokenLanguage(detected) ?? spokenLanguage(customer?.lang);
}

function customerFacts(post: Post, customer: CustomerTalk | null): CustomerFacts {
  const earlier =
    customer?.entries.filter(
      ({ direction, postId, at }) => direction === 'in' && postId !== post.id && at <= post.postedAt,
    ) ?? [];
  return {
    handle: post.author.handle,
    displayName: post.author.displayName || customer?.displayName || '',
    contacts: contactsWith(post, customer),
    lastContactAt: earlier[0]?.at ?? null,
    lastAgent: customer?.lastReply?.initials ?? null,
    lang: customer?.lang ?? post.lang,
    earlierPosts: earlier.filter(entry => !entry.translated).map(entry => entry.text),
  };
}

// The answered post may not be filed yet: then it counts as the history will count it a moment later.
function contactsWith(post: Post, customer: CustomerTalk | null): number {
  if (!customer) return 1;
  const filed = customer.entries.some(({ postId }) => postId === post.id);
  const sameContact = customer.entries.some(
    ({ postId, direction, at }) =>
      (direction === 'in' && Math.abs(post.postedAt - at) <= CLOSE) ||
      (postId === post.replyTo?.id && Math.abs(post.postedAt - at) <= SAME_TALK),
  );
  return Math.max(1, customer.contacts + (filed || sameContact ? 0 : 1));
}

function brandFacts(handle: string, setup: Setup, now: number): BrandFacts {
  const { name, links, products, hours, incident } = detailsOf(handle, setup);
  return {
    handle,
    name,
    links: Object.fromEntries(links.map(({ name, address }) => [name, address])),
    products,
    hours,
    incident: isOn(incident, now) ? incident.about : '',
  };
}

/** What was said about a brand; of an account that is none of the brands, nothing. */
export function detailsOf(handle: string, setup: Setup): Brand {
  return setup.brands.find(one => sameHandle(one.handle, handle)) ?? { ...NO_DETAILS, handle, name: handle };
}
