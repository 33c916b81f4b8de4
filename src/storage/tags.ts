import type { Deed, TagRecord } from '../core/history/keeping';
import type { Tag } from '../core/tag';
import type { Database } from './database';
import { findCustomer, handlesOf } from './find-customers';
import { noteForSearch } from './search/tail';

/** More on one customer help nobody. */
const MOST_TAGS = 50;
const SUGGESTED = 12;

/**
 * Puts a tag on a customer; the same tag (whatever its case) twice is one. Takes the id of a customer who was merged meanwhile,
 * too. Null when there is no such customer. `handles` are the customer's, none where nothing changed.
 */
export async function addTag(
  db: Database,
  { customerId, text, author, at }: { customerId: string; text: string } & Deed,
): Promise<{ tag: Tag; handles: readonly string[] } | null> {
  return db.transaction('rw', db.customers, db.tags, db.tagUses, db.searchTail, async () => {
    const customer = await findCustomer(db, customerId);
    if (!customer) return null;
    const key = tagKey(text);
    const kept = await db.tags.where('customerId').equals(customer.id).toArray();
    const live = kept.filter(tag => tag.key !== null);
    const same = live.find(tag => tag.key === key);
    if (same) return { tag: tagOf(same), handles: [] };
    if (live.length >= MOST_TAGS) throw new Error(`This customer has ${MOST_TAGS} tags already.`);
    const tag: TagRecord = {
      id: crypto.randomUUID(),
      customerId: customer.id,
      text: text.trim(),
      key,
      author,
      at,
      removed: null,
    };
    await db.tags.put(tag);
    await countUses(db, [tag], 1);
    await noteForSearch(db, { touched: [customer.id] });
    return { tag: tagOf(tag), handles: await handlesOf(db, customer) };
  });
}

/** Takes a tag off. Resolves with the customer's handles, none when it was off already. */
export async function removeTag(
  db: Database,
  { tagId, author, at }: { tagId: string } & Deed,
): Promise<readonly string[]> {
  return db.transaction('rw', db.customers, db.tags, db.tagUses, db.searchTail, async () => {
    const tag = await db.tags.get(tagId);
    if (!tag || tag.key === null) return [];
    await countUses(db, [tag], -1);
    await db.tags.put({ ...tag, key: null, removed: { author, at } });
    await noteForSearch(db, { anew: [tag.customerId] });
    const customer = await findCustomer(db, tag.customerId);
    return customer ? handlesOf(db, customer) : [];
  });
}

/** Tags in use that begin like the query or contain it, most used first. */
export async function suggestTags(db: Database, query: string): Promise<string[]> {
  const key = tagKey(query);
  const all = await db.tagUses.toArray();
  return all
    .filter(tag => tag.key.includes(key))
    .sort((a, b) => b.uses - a.uses || (a.key < b.key ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(tag => tag.text);
}

/** The tags on a customer, oldest first; of the same tag from two people the older. */
export async function readTags(db: Database, customerId: string): Promise<Tag[]> {
  const tags = await db.tags.where('customerId').equals(customerId).sortBy('at');
  const live = new Map<string, Tag>();
  for (const tag of tags) if (tag.key !== null && !live.has(tag.key)) live.set(tag.key, tagOf(tag));
  return [...live.values()];
}

/** Removes all tags of these customers, as if nobody ever had put them there. */
export async function dropTags(db: Database, customerIds: readonly string[]): Promise<void> {
  for (const customerId of customerIds) {
    const tags = await db.tags.where('customerId').equals(customerId).toArray();
    await countUses(db, tags, -1);
    await db.tags.bulkDelete(tags.map(tag => tag.id));
  }
}

/** What makes two tags the same: neither case nor width nor spaces. */
export function tagKey(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');
}

async function countUses(db: Database, tags: readonly TagRecord[], sign: 1 | -1): Promise<void> {
  for (const { key, text } of tags) {
    if (key === null) continue;
    const known = await db.tagUses.get(key);
    const uses = (known?.uses ?? 0) + sign;
    if (uses > 0) await db.tagUses.put({ key, text: known?.text ?? text, uses });
    else await db.tagUses.delete(key);
  }
}

function tagOf({ id, customerId, text, author, at }: TagRecord): Tag {
  return { id, customerId, text, author, at };
}
