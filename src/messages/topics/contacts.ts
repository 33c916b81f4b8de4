import * as v from 'valibot';
import type { Contact } from '../../core/customer';
import { count, key, moment, text } from '../schema-parts';

/** Looking for something in one customer's history. */
export interface ContactsProtocol {
  /**
   * Contacts of one customer that hold every word of the query, newest first: all of them for ''. `direction` keeps to theirs or
   * ours, `initials` to what one of us signed. `before` pages back (Unix ms).
   */
  'contacts.find'(request: {
    customerId: string;
    query: string;
    direction: Contact['direction'] | null;
    initials: string | null;
    before?: number;
    limit?: number;
  }): { entries: Contact[]; more: boolean };
  /** Initials of everybody who ever signed an answer to this customer, who answered last first. */
  'contacts.signers'(request: { customerId: string }): string[];
}

/** What each of these questions must look like. */
export const contactsSchemas = {
  'contacts.find': v.object({
    customerId: key,
    query: text(200),
    direction: v.nullable(v.picklist(['in', 'out'])),
    initials: v.nullable(text(40)),
    before: v.optional(moment),
    limit: v.optional(count),
  }),
  'contacts.signers': v.object({ customerId: key }),
};
