import type { FollowUp } from '../follow-up';
import type { Tag } from '../tag';
import type { Belonging } from './record';

/** Who did something, and when: initials and Unix milliseconds. */
export interface Deed {
  author: string;
  at: number;
}

/** A tag as it is kept. */
export interface TagRecord extends Tag, Belonging {
  /** What makes two tags the same: an index. Null once removed. */
  key: string | null;
  /** Removing is kept, too, so that two stores can be brought together. */
  removed: Deed | null;
}

/** How often a tag is in use. Kept so that suggesting one needs no counting. */
export interface TagUse {
  key: string;
  /** As it was typed first. */
  text: string;
  uses: number;
}

/** A follow-up as it is kept. */
export interface FollowUpRecord extends FollowUp, Belonging {}

/** An agent's word that nothing more is owed to a customer. */
export interface SolveRecord extends Belonging, Deed {
  id: string;
  /** Taken back by whom and when. */
  undone: Deed | null;
}

/** Two customers put together by hand. Which customers they are now is kept with them. */
export interface MergeRecord extends Deed {
  id: string;
  into: string;
  from: string;
  undone: Deed | null;
}

/** That somebody was forgotten, so that a later sight does not bring them back. */
export interface ForgottenRecord {
  /** Of a handle or number, salted. */
  hash: string;
  at: number;
  /** Posts from then on are kept again; null while none are. */
  rememberedAt: number | null;
}

/** A post that X showed as deleted. */
export interface GonePost {
  id: string;
  at: number;
}

/** How far the work came that goes on by itself, and what else is one of its kind. */
export interface Upkeep {
  name: string;
  value: unknown;
}
