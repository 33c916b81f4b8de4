import type { PostKind } from '../reading/about/kind';

/** One approved way to say what a template says. */
export interface Wording {
  id: string;
  /** Liquid; see docs/templates.md. */
  text: string;
  /** BCP 47; null fits every language. */
  lang: string | null;
  tone: 'warm' | 'brief' | 'formal' | null;
}

/** What a reply does, in the words of the field: the three drafts shown differ in it when we are unsure. */
export type Act = 'ask' | 'fix' | 'hand-over' | 'inform' | 'thank' | 'close';

/** When a template is of use besides what its words and examples say. */
export interface TemplateWhen {
  /** Kinds of posts that it answers; empty for any. */
  kinds: readonly PostKind[];
  /** Offered only while the brand answers, or only while it does not. */
  hours: 'any' | 'open' | 'closed';
  /** Names of variables that must have a value: `post.order_number`. */
  needs: readonly string[];
}

/** A canned reply that leads write and agents pick. */
export interface Template {
  id: string;
  name: string;
  /** Typed after `;;` to find it at once; lower case letters, digits and dashes. */
  shortcut: string;
  /** At least one. */
  wordings: readonly Wording[];
  tags: readonly string[];
  act: Act;
  /** Customer posts that it answers well, as leads wrote them down. */
  examples: readonly string[];
  /** Handles of the brands that may use it; empty for all. */
  brands: readonly string[];
  /** Unix milliseconds. */
  updatedAt: number;
  /** Initials of who changed it last; absent where that is unknown. */
  updatedBy?: string;
  /** Names from the outermost folder inwards, joined by "/": "Delivery/Late". Absent: in none. */
  folder?: string;
  when?: TemplateWhen;
  /** Id of the pack that it came with; absent for the agent's own. */
  origin?: string;
  /** It came with a pack and was changed here since. */
  changedHere?: true;
  /** When it came with a pack, new or changed, Unix milliseconds: marked as new for a week. */
  arrivedAt?: number;
  /** Put aside at that time, Unix milliseconds: not offered, and kept. */
  archivedAt?: number;
  /** Deleted at that time, Unix milliseconds: not offered, and gone 30 days later. */
  deletedAt?: number;
}

/** A template as it stood until it was changed. */
export interface TemplateVersion {
  templateId: string;
  /** Counts up. */
  n: number;
  /** When it was replaced, Unix milliseconds. */
  until: number;
  /** Initials of who replaced it, '' where that is unknown. */
  by: string;
  /** Why: an edit here, a pack, an undo, or an older version brought back. */
  cause: 'edit' | 'pack' | 'undo' | 'back';
  /** As it was, complete. */
  template: Template;
}

/** How long something deleted can be brought back: 30 days, in milliseconds. */
export const WAY_BACK = 30 * 86_400_000;
/** How long a template that came with a pack is marked as new: a week, in milliseconds. */
export const STAYS_NEW = 7 * 86_400_000;

/** True for a template that agents are offered: neither put aside nor deleted. */
export function isOffered({ archivedAt, deletedAt }: Template): boolean {
  return archivedAt === undefined && deletedAt === undefined;
}

/** True for a week after it came with a pack. `now` in Unix milliseconds. */
export function isNew({ arrivedAt }: Template, now: number): boolean {
  return arrivedAt !== undefined && arrivedAt <= now && now < arrivedAt + STAYS_NEW;
}
