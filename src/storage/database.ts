import { Dexie, type EntityTable, type Table } from 'dexie';
import type {
  Choice,
  CustomerRecord,
  DailyCount,
  KeptLearning,
  NoteRecord,
  PostRecord,
  ReplyRecord,
  WordingUse,
} from '../core/history/record';
import type { Template } from '../core/templates/template';

/** Our tables. What they hold is described in core/history/record.ts. */
export interface Database extends Dexie {
  posts: EntityTable<PostRecord, 'id'>;
  customers: EntityTable<CustomerRecord, 'id'>;
  notes: EntityTable<NoteRecord, 'id'>;
  replies: EntityTable<ReplyRecord, 'pressId'>;
  templates: EntityTable<Template, 'id'>;
  dailyCounts: Table<DailyCount, [string, number]>;
  choices: EntityTable<Choice, 'pressId'>;
  learning: EntityTable<KeptLearning, 'name'>;
  uses: EntityTable<WordingUse, 'pressId'>;
}

/**
 * The database. 'relaxed' writes survive a killed worker and a crashed browser, but the last moments may be lost when the
 * machine loses power; 'strict' ones do not get lost then either, and take longer. Both may be open on one database at once.
 */
export function openDatabase(name: string, durability: 'relaxed' | 'strict'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: durability }) as Database;
  // Every further index costs about a third of the insert time: measure before adding one.
  db.version(1).stores({
    posts: 'id, [customerId+at], [brand+at]',
    customers: 'id, *handles, &numericId, *mergedIds',
    notes: 'id, customerId',
    replies: 'pressId, state',
    templates: 'id',
    dailyCounts: '[brand+day]',
    choices: 'pressId, at, fresh',
    learning: 'name',
  });
  db.version(2).stores({ uses: 'pressId, at' });
  return db;
}

/** The range of one customer's posts in the index [customerId+at], both ends included. */
export function spanOf(customerId: string, from: number, to: number): [[string, number], [string, number]] {
  return [
    [customerId, from],
    [customerId, to],
  ];
}
