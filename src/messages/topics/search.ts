import * as v from 'valibot';
import type { CustomerRow, CustomerSort, CustomerState } from '../../core/customer';
import { count, text } from '../schema-parts';

/** Looking for somebody among everybody. Our own pages only. */
export interface SearchProtocol {
  /**
   * Customers whose name, handle, tag or words in posts (theirs and ours) match all words of the query, as one types: the last word
   * may be a beginning. All of them for ''. `state` and `tag` (a whole one) narrow it. `after` continues a list (the `next` of
   * the answer before).
   */
  'customers.search'(request: {
    query: string;
    sort: CustomerSort;
    state?: CustomerState;
    tag?: string;
    after?: string;
    limit?: number;
  }): {
    customers: CustomerRow[];
    /** Null at the end. */
    next: string | null;
    /** How many match in all. */
    total: number;
  };
}

/** What each of these questions must look like. */
export const searchSchemas = {
  'customers.search': v.object({
    query: text(200),
    sort: v.picklist(['waiting', 'newest', 'name', 'match']),
    state: v.optional(v.picklist(['waiting', 'waiting-again', 'answered', 'solved'])),
    tag: v.optional(text(40)),
    after: v.optional(text(2_000)),
    limit: v.optional(count),
  }),
};
