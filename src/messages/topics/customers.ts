import * as v from 'valibot';
import type { DueFollowUp, FollowUp } from '../../core/follow-up';
import type { Tag } from '../../core/tag';
import { handle, id, key, list, moment, nothing, text } from '../schema-parts';

/** What agents do with a customer besides answering. Everything that changes something answers when it is on disk. */
export interface CustomersProtocol {
  /** Puts a tag on a customer; the same tag twice is one. */
  'tag.add'(request: { customerId: string; text: string }): Tag;
  'tag.remove'(request: { tagId: string }): void;
  /** Tags of this team that begin like this or contain it, most used first; the most used for ''. */
  'tags.suggest'(request: { query: string }): string[];

  /** Makes a follow-up, or changes the one with this id (snooze: another `dueAt`; done and back: `state`). */
  'followUp.save'(request: {
    id?: string;
    customerId: string;
    postId: string | null;
    text: string;
    dueAt: number;
    state: FollowUp['state'];
  }): FollowUp;
  /** All open ones, due first. */
  'followUps.open'(request: Record<string, never>): DueFollowUp[];

  /** Says that nothing more is owed to this customer (or takes it back). Their next post makes them wait again. */
  'customer.solve'(request: { customerId: string; solved: boolean }): void;
  /**
   * Says that both are one person. Gives back what undoes it. Two accounts to which X gave different numbers are refused, with
   * words for the agent, unless `evenSo` says that the agent knows.
   */
  'customers.merge'(request: { into: string; from: string; evenSo?: boolean }): { mergeId: string };
  /** Takes a merge by hand back: two customers as before, each with what came in under their handles since. */
  'customers.split'(request: { mergeId: string }): void;
  /** Removes every trace of a customer. Only a hash stays, so that a later sight does not bring them back. Our own pages and the drawer. */
  'customer.forget'(request: { customerId: string }): void;
  /** Lets a forgotten handle be remembered again from now on. */
  'customer.remember'(request: { handle: string }): void;

  /** X shows in the place of what these posts answer that it was deleted. Nothing happens where we do not know what that was. */
  'posts.gone'(request: { answeredBy: string[] }): void;
}

/** What each of these questions must look like. */
export const customersSchemas = {
  'tag.add': v.object({ customerId: key, text: v.pipe(text(40), v.trim(), v.minLength(1)) }),
  'tag.remove': v.object({ tagId: key }),
  'tags.suggest': v.object({ query: text(40) }),
  'followUp.save': v.object({
    id: v.optional(key),
    customerId: key,
    postId: v.nullable(id),
    text: text(2_000),
    dueAt: moment,
    state: v.picklist(['open', 'done']),
  }),
  'followUps.open': nothing,
  'customer.solve': v.object({ customerId: key, solved: v.boolean() }),
  'customers.merge': v.object({ into: key, from: key, evenSo: v.optional(v.boolean()) }),
  'customers.split': v.object({ mergeId: key }),
  'customer.forget': v.object({ customerId: key }),
  'customer.remember': v.object({ handle }),
  'posts.gone': v.object({ answeredBy: list(id, 100) }),
};
