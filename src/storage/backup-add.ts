import { mergePost, type ReadInitials } from '../core/history/merge-post';
import { isProvisional, provisionalId } from '../core/history/pending';
import type { CustomerRecord, PostRecord } from '../core/history/record';
import type { SeenPerson } from '../core/history/roster';
import type { BackupTables } from '../core/backup/rows';
import { addBelongings, isBelonging, type BelongingTable } from './backup-belongings';
import type { CheckedRow } from './backup-check';
import { addMerges } from './backup-merges';
import { removeBare } from './backup-bare';
import { fullerDay, furtherReply } from './backup-merge';
import type { Database } from './database';
import { addOverrides } from './overrides';
import { addForgotten, addSalt } from './backup-forgotten';
import { forgottenAmong } from './forgotten';
import { filingTables, openLedger } from './ledger';
import { choiceIdsOf } from './remove-posts';
import { startScrubbing } from './scrub-mentions';

/** No customer has this id. */
const NOWHERE = '';

/** Rows of one table. */
type Rows<N extends keyof BackupTables> = readonly BackupTables[N][];

/**
 * Brings rows of a backup together with what is here, by the rules of sights: X's number and the handles say who is who, of each
 * post the fuller reading stays, of a note, tag or follow-up the later edit. Adding the same again changes nothing. Rows must come
 * in the order of a backup: people before posts, posts before what hangs on people.
 */
export function createAdding(
  db: Database,
  { readInitials, keptSince }: { readInitials: ReadInitials; keptSince?: (brand: string) => number },
) {
  /** Where people of the file are here, and their numbers. */
  const places = new Map<string, string>();
  const numbers = new Map<string, string>();
  /** People who are here since this restore, and of whom there is nothing yet. */
  const bare = new Set<string>();
  /** Names of choices and presses that have to do with people who were forgotten here. */
  const unwanted = new Set<string>();

  /** Both stores hash alike. */
  let salted = false;

  async function addCustomers(customers: Rows<'customers'>): Promise<void> {
    const all = customers.map(sightsOf);
    await db.transaction('rw', [...filingTables(db), db.forgotten, db.upkeep], async () => {
      const forgotten = await forgottenAmong(db, all.flat());
      const sights = all.map(mine => (mine.some(one => forgotten.has(one, one.seenAt)) ? [] : mine));
      const ledger = await openLedger(db, [], sights.flat());
      const before = new Set(ledger.roster.all().map(({ id }) => id));
      const met = sights.map(mine => mine.map(person => ledger.roster.enter(person)).at(-1));
      await ledger.commit();
      for (const [i, { id, numericId }] of customers.entries()) {
        const here = met[i] && ledger.roster.find(met[i].id);
        if (here?.id !== id) places.set(id, here?.id ?? NOWHERE);
        if (here && !before.has(here.id)) bare.add(here.id);
        if (numericId !== null) numbers.set(id, numericId);
      }
    });
  }

  async function addPosts(posts: Rows<'posts'>): Promise<void> {
    const people = posts.map(post => personOf(post, numbers));
    const ids = posts.flatMap(({ id, made }) => (made ? [id, provisionalId(made.pressId)] : [id]));
    await db.transaction('rw', [...filingTables(db), db.gone, db.forgotten, db.upkeep], async () => {
      const forgotten = await forgottenAmong(db, people);
      const elsewhere = await standingElsewhere(posts);
      const ledger = await openLedger(db, ids, people);
      for (const [i, post] of posts.entries()) {
        const person = people[i];
        // What would be removed again at once was counted when it was here, and would be counted twice.
        const tooOld = post.at < (keptSince?.(post.brand) ?? -Infinity);
        if (!person || tooOld || elsewhere.has(post.id)) continue;
        if (forgotten.has(person, post.at)) {
          for (const name of [post.made?.pressId ?? '', ...choiceIdsOf([post])]) unwanted.add(name);
          continue;
        }
        const { personId: _, ...found } = post;
        const known = ledger.post(post.id);
        const kept = ledger.put(known ? mergePost(known, found, readInitials) : found, person);
        bare.delete(kept.customerId);
        if (post.made && !isProvisional(post.id)) ledger.remove(provisionalId(post.made.pressId));
      }
      await ledger.commit();
    });
  }

  // What X has taken away stays away, and so does what stood for a reply whose own id we know by now.
  async function standingElsewhere(posts: Rows<'posts'>): Promise<ReadonlySet<string>> {
    const [gone, replies] = await Promise.all([
      db.gone.bulkGet(posts.map(({ id }) => id)),
      db.replies.bulkGet(posts.map(({ made }) => made?.pressId ?? '')),
    ]);
    const elsewhere = posts.filter(
      ({ id }, i) =>
        gone[i] || (isProvisional(id) && replies[i]?.state === 'done' && replies[i].postId !== id),
    );
    return new Set(elsewhere.map(({ id }) => id));
  }

  async function addMissing(name: (typeof PLAIN)[number], rows: readonly object[]): Promise<void> {
    const table = db.table<object, string>(name);
    const nameOf = (row: object) =>
      (row as Record<string, string>)[String(table.schema.primKey.keyPath)] ?? '';
    await db.transaction('rw', table, async () => {
      const known = await table.bulkGet(rows.map(nameOf));
      await table.bulkAdd(rows.filter((row, i) => !known[i] && !unwanted.has(nameOf(row))));
    });
  }

  async function addReplies(all: Rows<'replies'>): Promise<void> {
    await db.transaction('rw', db.replies, db.forgotten, db.upkeep, async () => {
      const to = all.map(({ customer }) => ({ handle: customer, numericId: null }));
      const forgotten = await forgottenAmong(db, to);
      const replies = all.filter(({ customer, pressedAt, pressId }) => {
        const keep =
          !forgotten.has({ handle: customer, numericId: null }, pressedAt) && !unwanted.has(pressId);
        if (!keep) unwanted.add(pressId);
        return keep;
      });
      const known = await db.replies.bulkGet(replies.map(({ pressId }) => pressId));
      await db.replies.bulkPut(replies.map((reply, i) => furtherReply(known[i], reply)));
    });
  }

  async function addTemplates(templates: Rows<'templates'>): Promise<void> {
    await db.transaction('rw', db.templates, async () => {
      const known = await db.templates.bulkGet(templates.map(({ id }) => id));
      await db.templates.bulkPut(
        templates.filter(({ updatedAt }, i) => updatedAt > (known[i]?.updatedAt ?? -1)),
      );
    });
  }

  // Numbers are given here: those of another machine may stand for other versions.
  async function addVersions(versions: Rows<'templateVersions'>): Promise<void> {
    await db.transaction('rw', db.templateVersions, async () => {
      const ids = [...new Set(versions.map(({ templateId }) => templateId))];
      const known = await db.templateVersions.where('templateId').anyOf(ids).toArray();
      const there = new Set(known.map(({ templateId, until }) => `${templateId} ${until}`));
      const fresh = versions.filter(({ templateId, until }) => !there.has(`${templateId} ${until}`));
      await db.templateVersions.bulkAdd(
        fresh.map(({ templateId, until, by, cause, template }) => ({
          templateId,
          until,
          by,
          cause,
          template,
        })),
      );
    });
  }

  async function addDays(days: Rows<'dailyCounts'>): Promise<void> {
    await db.transaction('rw', db.dailyCounts, async () => {
      const known = await db.dailyCounts.bulkGet(
        days.map(({ brand, day }): [string, number] => [brand, day]),
      );
      await db.dailyCounts.bulkPut(days.map((day, i) => fullerDay(known[i], day)));
    });
  }

  const placeOf = (customerId: string) => places.get(customerId) ?? customerId;
  const rowsOf = <N extends keyof BackupTables>(rows: readonly CheckedRow[]) =>
    rows.map(({ row }) => row) as unknown as Rows<N>;

  return {
    /** Adds rows of one table, all of them or none. */
    async add(rows: readonly CheckedRow[]): Promise<void> {
      const table = rows[0]?.table;
      if (table === 'customers') await addCustomers(rowsOf(rows));
      else if (table === 'posts') await addPosts(rowsOf(rows));
      else if (table === 'replies') await addReplies(rowsOf(rows));
      else if (table === 'overrides') await addOverrides(db, rowsOf<'overrides'>(rows), keptSince);
      else if (table === 'templates') await addTemplates(rowsOf(rows));
      else if (table === 'dailyCounts') await addDays(rowsOf(rows));
      else if (table === 'templateVersions') await addVersions(rowsOf(rows));
      else if (isPlain(table)) await addMissing(table, rowsOf(rows));
      else if (table === 'upkeep') salted = await addSalt(db, rowsOf<'upkeep'>(rows));
      else if (table === 'forgotten' && salted) await addForgotten(db, rowsOf<'forgotten'>(rows));
      else if (table === 'merges') await addMerges(db, rowsOf<'merges'>(rows), placeOf);
      else if (table !== undefined && isBelonging(table))
        await addBelongings(db, table, rowsOf<BelongingTable>(rows), placeOf);
    },
    /** What can be done only when everything is here: of whom nothing came is let go. */
    async finish(): Promise<void> {
      await removeBare(db, bare);
      // Others may have named them: the background takes that out.
      if ((await db.forgotten.count()) > 0) await db.transaction('rw', db.upkeep, () => startScrubbing(db));
    },
  };
}

const PLAIN = ['uses', 'choices', 'learning', 'gone', 'suggestions', 'packs'] as const;

function isPlain(table: string | undefined): table is (typeof PLAIN)[number] {
  return PLAIN.some(name => name === table);
}

// A person as sights would have shown them: under each handle when it was first and last seen, and with their name.
function sightsOf({ spans, numericId, displayName, namedAt }: CustomerRecord): SeenPerson[] {
  const plain = spans.flatMap(({ shown, first, last }) =>
    [first, last].map(seenAt => ({ handle: shown, displayName: '', numericId, seenAt })),
  );
  const bearer = spans.find(({ first, last }) => first <= namedAt && namedAt <= last);
  const named = bearer ? [{ handle: bearer.shown, displayName, numericId, seenAt: namedAt }] : [];
  return [...plain, ...named].sort((a, b) => a.seenAt - b.seenAt);
}

function personOf(
  { personId, customerId, filing }: PostRecord,
  numbers: ReadonlyMap<string, string>,
): SeenPerson {
  const numericId = numbers.get(personId ?? customerId) ?? null;
  return { handle: filing.customer, displayName: '', numericId, seenAt: filing.seenAt };
}
