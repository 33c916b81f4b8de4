import type { BrandName } from '../brand';
import { handleKey, isHandle, mentionsIn, sameHandle, type Post } from '../post';
import type { Sight } from './sight';

/** A post where the page showed it. A reader of X hands in more; only this is needed. */
export interface Seen {
  post: Post;
  /** 'mentions', 'thread', … */
  scene: string;
  /** Id of the first post of its conversation, where the page shows that. */
  conversationId: string | null;
}

/** What stood around it. */
export interface Surroundings {
  brands: readonly BrandName[];
  /** Handle of the account that the page is signed in with. */
  account: string | null;
  /** Everything on the page now; posts of other conversations in it do no harm. */
  around: readonly Seen[];
  seenAt: number;
}

/**
 * What to remember of a post on the page; null for all that is not between a customer and a brand.
 *
 * Kept are: a brand's answer to somebody; a post that answers or mentions a brand; a post on the mentions page of a brand's
 * account; and in a conversation a further post by somebody who talks with the brand there. Never an ad, a stranger's repost, or
 * a post whose only tie to the brand are words that it quotes. Handles decide, letter by letter; display names never do.
 */
export function sightOf(seen: Seen, surroundings: Surroundings): Sight | null {
  const { post } = seen;
  if (post.ad || !isHandle(post.author.handle)) return null;
  const own = brandOf(post.author.handle, surroundings.brands);
  if (!own && post.repostedBy !== null && !brandOf(post.repostedBy, surroundings.brands)) return null;

  const filed = own ? ourPost(post, own, surroundings) : theirPost(seen, surroundings);
  if (!filed) return null;
  return {
    post,
    ...filed,
    conversationId: seen.conversationId,
    scene: seen.scene,
    seenAt: surroundings.seenAt,
  };
}

/**
 * True when a sight that arrived fits the set-up: brands that are ours, 'out' by the brand to somebody else, 'in' by the
 * customer. The background asks it of everything before it is stored.
 */
export function isSound(sight: Sight, brands: readonly BrandName[]): boolean {
  const brand = brandOf(sight.brand, brands);
  const author = brandOf(sight.post.author.handle, brands);
  if (!brand || sight.post.ad || !isHandle(sight.customer) || brandOf(sight.customer, brands)) return false;
  return sight.direction === 'out'
    ? author !== null && sameHandle(author.handle, brand.handle)
    : author === null && sameHandle(sight.post.author.handle, sight.customer);
}

type Filed = Pick<Sight, 'brand' | 'direction' | 'customer'>;

// The first person answered who is not one of us: a brand that continues its own answer still talks to the customer.
function ourPost(post: Post, brand: BrandName, { brands, around }: Surroundings): Filed | null {
  if (!post.replyTo) return null;
  const answered = around.find(other => other.post.id === post.replyTo?.id)?.post.author.handle;
  const people = [...(answered ? [answered] : []), ...post.replyTo.handles];
  const customer = people.find(handle => isHandle(handle) && !brandOf(handle, brands));
  return customer ? { brand: brand.handle, direction: 'out', customer } : null;
}

function theirPost(seen: Seen, surroundings: Surroundings): Filed | null {
  const brand =
    addressed(seen.post, surroundings) ?? onMentionsPage(seen, surroundings) ?? inTalk(seen, surroundings);
  return brand ? { brand: brand.handle, direction: 'in', customer: seen.post.author.handle } : null;
}

function addressed(post: Post, { brands, around }: Surroundings): BrandName | null {
  const answered = around.find(other => post.replyTo && other.post.id === post.replyTo.id)?.post.author
    .handle;
  const people = [
    ...(answered ? [answered] : []),
    ...(post.replyTo?.handles ?? []),
    ...mentionsIn(post.text),
  ];
  return firstBrand(people, brands);
}

function onMentionsPage({ scene }: Seen, { account, brands }: Surroundings): BrandName | null {
  return scene === 'mentions' && account !== null ? brandOf(account, brands) : null;
}

// Under a brand's announcement strangers talk with each other too. Only who exchanged words with the brand in this very
// conversation, or began it, is a customer in it.
function inTalk({ post, conversationId }: Seen, surroundings: Surroundings): BrandName | null {
  if (conversationId === null) return null;
  const { brands, around } = surroundings;
  const talk = around.filter(other => other.conversationId === conversationId && !other.post.ad);
  for (const { post: other } of talk) {
    const writer = brandOf(other.author.handle, brands);
    if (writer && (talksTo(other, post) || post.id === conversationId)) return writer;
    const turnedTo = sameHandle(other.author.handle, post.author.handle)
      ? addressed(other, surroundings)
      : null;
    if (turnedTo) return turnedTo;
  }
  return null;
}

function talksTo(ours: Post, theirs: Post): boolean {
  const [first] = ours.replyTo?.handles ?? [];
  return ours.replyTo?.id === theirs.id || (first !== undefined && sameHandle(first, theirs.author.handle));
}

function firstBrand(handles: readonly string[], brands: readonly BrandName[]): BrandName | null {
  for (const handle of handles) {
    const brand = brandOf(handle, brands);
    if (brand) return brand;
  }
  return null;
}

// isHandle first: lower-casing turns look-alikes outside ASCII (the Kelvin sign) into plain letters.
function brandOf(handle: string, brands: readonly BrandName[]): BrandName | null {
  const name = handle.replace(/^@/, '');
  if (!isHandle(name)) return null;
  return brands.find(brand => handleKey(brand.handle) === handleKey(name)) ?? null;
}
