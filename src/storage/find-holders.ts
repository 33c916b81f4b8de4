import type { Database } from './database';
import { findCustomer, handlesOf } from './find-customers';
import { newestPosts } from './newest-posts';
import type { CustomerPage, CustomerQuery } from './search/search-customers';

/** In whose posts a number stands. */
export type Holders = readonly {
  /** All handles of one customer, lower case. */
  handles: readonly string[];
}[];

/** A number that stands with so many is nobody's own. */
const MOST = 4;
/** Of a customer the newest so many are looked through. */
const POSTS = 60;

/** Customers in whose own posts this number stands as a whole; none when many have it. A few pages of the index and some hundred posts are read. */
export async function findHolders(
  db: Database,
  searchCustomers: (query: CustomerQuery) => Promise<CustomerPage>,
  value: string,
): Promise<Holders> {
  const { customers } = await searchCustomers({ query: value, sort: 'match', limit: MOST });
  if (customers.length >= MOST) return [];
  const whole = wholeOf(value);
  const holders = await Promise.all(
    customers.map(async ({ customerId }) => {
      const wrote = (await newestPosts(db, customerId, POSTS)).some(
        ({ filing, text }) => filing.direction === 'in' && whole.test(text),
      );
      const customer = wrote ? await findCustomer(db, customerId) : null;
      return customer ? [{ handles: await handlesOf(db, customer) }] : [];
    }),
  );
  return holders.flat();
}

// The search finds words that begin so, and the parts of "4711-22" anywhere in a post.
function wholeOf(value: string): RegExp {
  const literal = value.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
}
