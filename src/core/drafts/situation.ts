import type { Post } from '../post';

/** What a draft is made for: who answers what, from which account. */
export interface Situation {
  /** The post that will be answered; null where the composer answers nobody. */
  post: Post | null;
  /** Handle of the account that will send. */
  brand: string;
}
