import { Dexie, type EntityTable, type Table } from 'dexie';
import type {
  FollowUpRecord,
  ForgottenRecord,
  GonePost,
  MergeRecord,
  SolveRecord,
  TagRecord,
  TagUse,
  Upkeep,
} from '../core/history/keeping';
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
import type { Overridden } from '../core/guards/override';
import { customersMark } from './customers-mark';
import type { SearchDocs, SearchPage, SearchState, SearchTail } from '../core/search/record';
import type { ImportPiece, ImportRecord } from '../core/imports/import-record';
import type { PackRecord, PackUndo } from '../core/sharing/records';
import type { Suggestion } from '../core/templates/suggestion';
import type { Template, TemplateVersion } from '../core/templates/template';
import type { KeyRecord } from './library-store';

/** Our tables. What they hold is described in core/history/record.ts and keeping.ts. Each must be in tables.ts, too. */
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
  tags: EntityTable<TagRecord, 'id'>;
  tagUses: EntityTable<TagUse, 'key'>;
  followUps: EntityTable<FollowUpRecord, 'id'>;
  solves: EntityTable<SolveRecord, 'id'>;
  merges: EntityTable<MergeRecord, 'id'>;
  forgotten: EntityTable<ForgottenRecord, 'hash'>;
  gone: EntityTable<GonePost, 'id'>;
  upkeep: EntityTable<Upkeep, 'name'>;
  imports: EntityTable<ImportRecord, 'id'>;
  importPieces: Table<ImportPiece, [string, number]>;
  overrides: EntityTable<Overridden, 'id'>;
  templateVersions: EntityTable<TemplateVersion, 'n'>;
  suggestions: EntityTable<Suggestion, 'id'>;
  packs: EntityTable<PackRecord, 'id'>;
  packUndo: EntityTable<PackUndo, 'packId'>;
  keys: EntityTable<KeyRecord, 'id'>;
  searchTail: EntityTable<SearchTail, 'n'>;
  searchPages: Table<SearchPage, [number, number]>;
  searchDocs: EntityTable<SearchDocs, 'chunk'>;
  searchState: EntityTable<SearchState, 'name'>;
}

/**
 * The database. 'relaxed' writes survive a killed worker and a crashed browser, but the last moments may be lost when the
 * machine loses power; 'strict' ones do not get lost then either, and take longer. Both may be open on one database at once.
 */
export function openDatabase(name: string, durability: 'relaxed' | 'strict'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: durability }) as Database;
  db.use(customersMark);
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
  // No step rewrites what is there: fields that came later are absent in older records, and a background that is stopped in the
  // middle of a long step would begin it again for ever.
  db.version(3).stores({
    customers: 'id, *handles, &numericId, *mergedIds, parentId',
    replies: 'pressId, state, customer',
    uses: 'pressId, at, customer',
    tags: 'id, customerId, key',
    tagUses: 'key',
    followUps: 'id, customerId, [state+dueAt]',
    solves: 'id, customerId',
    merges: 'id',
    forgotten: 'hash',
    gone: 'id, at',
    upkeep: 'name',
    imports: 'id',
    importPieces: '[importId+index]',
    searchTail: '++n',
    searchPages: '[segment+page]',
    searchDocs: 'chunk',
    searchState: 'name',
  });
  db.version(4).stores({
    overrides: 'id, at, customer',
    templateVersions: '++n, templateId',
    suggestions: 'id',
    packs: 'id',
    packUndo: 'packId',
    keys: 'id',
  });
  return db;
}

/** The range of one customer's posts in the index [customerId+at], both ends included. */
export function spanOf(customerId: string, from: number, to: number): [[string, number], [string, number]] {
  return [
    [customerId, from],
    [customerId, to],
  ];
}
