import type { Database } from './database';

/** Takes the words of these customers (handles, lower case), and ours to them, out of suggestions: the template that was made of them stays. */
export async function dropWordsOf(db: Database, handles: readonly string[]): Promise<void> {
  await db.suggestions
    .filter(({ customer }) => handles.includes(customer))
    .modify({ reply: '', post: '', customer: '' });
}
