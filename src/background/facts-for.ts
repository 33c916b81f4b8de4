import type { CustomerHistory } from '../core/customer';
import type { Situation } from '../core/drafts/situation';
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
  customer: CustomerHistory | null;
  now: number;
}): TemplateFacts {
  return {
    customer: situation.post && customerFacts(situation.post, customer),
    post: situation.post,
    agent: setup.agent,
    brand: brandFacts(situation.brand, setup),
    now,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    snippets: {},
  };
}

function customerFacts(post: Post, customer: CustomerHistory | null): CustomerFacts {
  const earlier =
    customer?.entries.filter(
      ({ direction, postId, at }) => direction === 'in' && postId !== post.id && at <= post.postedAt,
    ) ?? [];
  return {
    handle: post.author.handle,
    displayName: post.author.displayName || customer?.displayName || '',
    // The answered post may not be filed yet; having it before us, they turned to us at least once.
    contacts: Math.max(1, customer?.contacts ?? 1),
    lastContactAt: earlier[0]?.at ?? null,
    lastAgent: customer?.lastReply?.initials ?? null,
    lang: customer?.lang ?? post.lang,
    earlierPosts: earlier.filter(entry => !entry.translated).map(entry => entry.text),
  };
}

function brandFacts(handle: string, setup: Setup): BrandFacts {
  const brand = setup.brands.find(one => sameHandle(one.handle, handle));
  return { handle, name: brand?.name ?? handle, links: {}, products: [], hours: [] };
}
