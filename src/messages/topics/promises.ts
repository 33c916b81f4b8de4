import * as v from 'valibot';
import { language, nothing, text } from '../schema-parts';

/** Reading times out of words. Asked of the background because the languages take room that a page of X should not pay for. */
export interface PromisesProtocol {
  /** The moment that an agent typed ("tomorrow 9:00", "in 3 days") and the words around it; null when there is no time in them. */
  'when.read'(request: { text: string }): { at: number; rest: string } | null;
  /** Moments that are often wanted, soonest first, with words that `when.read` understands. */
  'when.suggest'(request: Record<string, never>): { label: string; at: number }[];
  /**
   * When a reply of ours promises to come back, and in which words; null when it promises no time. `lang`: the customer's language,
   * null where it is unknown.
   */
  'promise.find'(request: { text: string; lang: string | null }): { at: number; quote: string } | null;
}

/** What each of these questions must look like. */
export const promisesSchemas = {
  'when.read': v.object({ text: text(500) }),
  'when.suggest': nothing,
  'promise.find': v.object({ text: text(), lang: language }),
};
