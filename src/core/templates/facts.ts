import type { Agent } from '../agent';
import type { OpenHours } from '../brand';
import type { Post } from '../post';

export type { OpenHours } from '../brand';

/** What a draft may know about the customer besides the answered post. */
export interface CustomerFacts {
  /** Without the @. */
  handle: string;
  displayName: string;
  /** How many times they turned to us, this time included. */
  contacts: number;
  /** When they wrote before this post, Unix milliseconds; null for a first contact. */
  lastContactAt: number | null;
  /** Who answered them last, as it may stand in a reply: a first name or initials. */
  lastAgent: string | null;
  /** Language of their newest post of which we know it, BCP 47. */
  lang: string | null;
  /** Their own earlier posts to us, newest first: answers are guessed from them. */
  earlierPosts: readonly string[];
}

/** What a draft may know about the account that answers. */
export interface BrandFacts {
  /** Without the @. */
  handle: string;
  name: string;
  /** Links by name: `help` for `{{ brand.link.help }}`. */
  links: Readonly<Record<string, string>>;
  /** Words for what the brand sells, as customers write them. */
  products: readonly string[];
  /** Empty when the brand did not say: then it counts as always open. */
  hours: readonly OpenHours[];
  /** What runs wrong for many customers right now, in a sentence; '' when nothing does. */
  incident: string;
}

/** Everything that a template may speak about, as plain data. Whoever calls {@link fill} gathers it. */
export interface TemplateFacts {
  /** Null where the composer answers nobody. */
  customer: CustomerFacts | null;
  /** The answered post. */
  post: Post | null;
  agent: Agent;
  brand: BrandFacts;
  /** Unix milliseconds. */
  now: number;
  /** IANA name of the brand's time zone: "Europe/Berlin". */
  timezone: string;
  /** Liquid texts by name, for `{% snippet "name" %}`. */
  snippets: Readonly<Record<string, string>>;
}
