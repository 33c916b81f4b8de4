import * as v from 'valibot';
import type {
  FollowUpRecord,
  ForgottenRecord,
  GonePost,
  MergeRecord,
  SolveRecord,
  TagRecord,
  TagUse,
  Upkeep,
} from '../history/keeping';
import type {
  Choice,
  CustomerRecord,
  DailyCount,
  KeptLearning,
  NoteRecord,
  PostRecord,
  ReplyRecord,
  WordingUse,
} from '../history/record';
import { GUARD_IDS } from '../guards/finding';
import { OVERRIDE_REASONS, type Overridden } from '../guards/override';
import type { PackRecord } from '../sharing/records';
import { packSchema, packTemplate } from '../sharing/pack-schema';
import type { Suggestion } from '../templates/suggestion';
import type { Template, TemplateVersion } from '../templates/template';

/** What a backup holds of the database, in the order in which it is written. */
export interface BackupTables {
  customers: CustomerRecord;
  posts: PostRecord;
  notes: NoteRecord;
  tags: TagRecord;
  tagUses: TagUse;
  followUps: FollowUpRecord;
  solves: SolveRecord;
  merges: MergeRecord;
  replies: ReplyRecord;
  uses: WordingUse;
  overrides: Overridden;
  templates: Template;
  templateVersions: TemplateVersion;
  suggestions: Suggestion;
  packs: PackRecord;
  choices: Choice;
  learning: KeptLearning;
  dailyCounts: DailyCount;
  gone: GonePost;
  /** Holds the salt of what follows. */
  upkeep: Upkeep;
  forgotten: ForgottenRecord;
}

/** Name of a table that a backup holds. */
export type BackupTable = keyof BackupTables;

/** The year 2100: anything later is no time. */
const LAST_MOMENT = 4_102_444_800_000;

const words = v.pipe(v.string(), v.maxLength(1_000_000));
const short = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const flag = v.boolean();
const moment = v.pipe(v.number(), v.finite(), v.minValue(-1), v.maxValue(LAST_MOMENT));
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const maybe = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
const list = <T extends v.GenericSchema>(schema: T, most = 2_000) =>
  v.pipe(v.array(schema), v.maxLength(most));
const direction = v.picklist(['in', 'out']);
const postKind = v.picklist(['question', 'complaint', 'praise', 'thanks', 'outrage', 'joke', 'spam']);

// Every field of a record must be named, those that may be absent too: one that was forgotten would be left out of a restore.
function row<T extends object>(entries: { [K in keyof T]-?: v.GenericSchema }): v.GenericSchema<unknown, T> {
  return v.object(entries) as unknown as v.GenericSchema<unknown, T>;
}

const deed = { author: short, at: moment };
const belonging = { id, customerId: id, personId: v.exactOptional(id) };

const template = row<Template>({
  id,
  name: words,
  shortcut: short,
  wordings: list(
    v.object({
      id,
      text: words,
      lang: maybe(short),
      tone: maybe(v.picklist(['warm', 'brief', 'formal'])),
    }),
  ),
  tags: list(short),
  act: v.picklist(['ask', 'fix', 'hand-over', 'inform', 'thank', 'close']),
  examples: list(words),
  brands: list(short),
  updatedAt: moment,
  updatedBy: v.exactOptional(short),
  folder: v.exactOptional(short),
  when: v.exactOptional(
    v.object({ kinds: list(postKind), hours: v.picklist(['any', 'open', 'closed']), needs: list(short) }),
  ),
  origin: v.exactOptional(id),
  changedHere: v.exactOptional(v.literal(true)),
  arrivedAt: v.exactOptional(moment),
  archivedAt: v.exactOptional(moment),
  deletedAt: v.exactOptional(moment),
});

/** What each row must look like. Fields that are not named here are left out. */
export const rowSchemas: { readonly [N in BackupTable]: v.GenericSchema<unknown, BackupTables[N]> } = {
  customers: row<CustomerRecord>({
    id,
    numericId: maybe(id),
    handles: list(short),
    spans: list(v.object({ key: short, shown: short, first: moment, last: moment })),
    displayName: words,
    namedAt: moment,
    knownSince: moment,
    mergedIds: list(id),
    solvedAt: v.exactOptional(maybe(moment)),
    parentId: v.exactOptional(id),
    mergeId: v.exactOptional(id),
    inbound: count,
    outbound: count,
    contacts: count,
    firstContactAt: maybe(moment),
    lastContactAt: maybe(moment),
    lastReply: maybe(v.object({ postId: id, at: moment, initials: maybe(short) })),
    waitingSince: maybe(moment),
    lang: maybe(v.object({ tag: short, at: moment, postId: id })),
  }),
  posts: row<PostRecord>({
    id,
    customerId: id,
    personId: v.exactOptional(id),
    brand: short,
    at: moment,
    filing: v.object({
      brand: short,
      direction,
      author: short,
      customer: short,
      sure: flag,
      seenAt: moment,
    }),
    authorNumericId: maybe(id),
    text: words,
    lang: maybe(short),
    translated: flag,
    cutOff: flag,
    replyToId: maybe(id),
    replyToHandles: list(short),
    conversationId: maybe(id),
    scenes: list(short),
    initials: maybe(short),
    made: maybe(
      v.object({
        pressId: id,
        agent: short,
        templateIds: list(id),
        template: maybe(words),
        seconds: number,
      }),
    ),
  }),
  notes: row<NoteRecord>({
    ...belonging,
    ...deed,
    text: words,
    earlier: v.exactOptional(list(v.object({ text: words, ...deed }), 100_000)),
  }),
  tags: row<TagRecord>({
    ...belonging,
    ...deed,
    text: short,
    key: maybe(short),
    removed: maybe(v.object(deed)),
  }),
  tagUses: row<TagUse>({ key: short, text: short, uses: count }),
  followUps: row<FollowUpRecord>({
    ...belonging,
    ...deed,
    postId: maybe(id),
    text: words,
    dueAt: moment,
    state: v.picklist(['open', 'done']),
    changed: maybe(v.object(deed)),
    rangAt: maybe(moment),
  }),
  solves: row<SolveRecord>({ ...belonging, ...deed, undone: maybe(v.object(deed)) }),
  merges: row<MergeRecord>({ id, into: id, from: id, ...deed, undone: maybe(v.object(deed)) }),
  replies: row<ReplyRecord>({
    pressId: id,
    pressedAt: moment,
    brand: short,
    agentInitials: short,
    text: words,
    inReplyTo: id,
    customer: short,
    customerPostedAt: moment,
    templateIds: list(id),
    wordingIds: v.exactOptional(list(id)),
    draft: v.exactOptional(words),
    state: v.picklist(['pressed', 'posted', 'done']),
    postId: maybe(id),
  }),
  uses: row<WordingUse>({
    pressId: id,
    at: moment,
    brand: short,
    customer: short,
    thread: list(id),
    templateIds: list(id),
    wordingIds: list(id),
  }),
  overrides: row<Overridden>({
    id,
    brand: short,
    agentInitials: short,
    at: moment,
    postId: maybe(id),
    customer: maybe(short),
    guards: list(v.picklist(GUARD_IDS)),
    reason: v.picklist(OVERRIDE_REASONS),
    words,
  }),
  templates: template,
  templateVersions: row<TemplateVersion>({
    templateId: id,
    n: count,
    until: moment,
    by: short,
    cause: v.picklist(['edit', 'pack', 'undo', 'back']),
    template,
  }),
  suggestions: row<Suggestion>({
    id,
    at: moment,
    by: short,
    name: short,
    text: words,
    reply: words,
    post: words,
    customer: short,
    lang: maybe(short),
    brand: short,
    words,
    decided: maybe(
      v.object({
        is: v.picklist(['accepted', 'declined']),
        at: moment,
        by: short,
        words,
        templateId: maybe(id),
      }),
    ),
  }),
  packs: row<PackRecord>({
    id,
    pack: packSchema,
    bases: list(packTemplate, 20_000),
    fingerprint: maybe(short),
    takenAt: moment,
    subscribed: flag,
    declined: v.exactOptional(list(v.object({ key: short, says: words }), 1_000)),
  }),
  choices: row<Choice>({
    pressId: id,
    templateId: maybe(id),
    text: words,
    reply: words,
    brand: short,
    lang: maybe(short),
    state: v.exactOptional(v.picklist(['first', 'back', 'helped'])),
    kept: v.exactOptional(number),
    at: moment,
    fresh: v.picklist([0, 1]),
  }),
  // What the ranking made of it is checked by the ranking.
  learning: row<KeptLearning>({ name: v.literal('ranking'), value: v.unknown() }),
  dailyCounts: row<DailyCount>({
    brand: short,
    day: v.pipe(v.number(), v.integer(), v.minValue(19_700_101), v.maxValue(21_000_101)),
    inbound: count,
    outbound: count,
    here: count,
    byAgent: list(v.tuple([short, count]), 100_000),
    byTemplate: list(v.tuple([id, count]), 100_000),
    seconds: list(number, 1_000_000),
  }),
  gone: row<GonePost>({ id, at: moment }),
  upkeep: row<Upkeep>({ name: short, value: v.unknown() }),
  forgotten: row<ForgottenRecord>({ hash: id, at: moment, rememberedAt: maybe(moment) }),
};

/** Names of the tables that a backup holds, in its order. */
export const backupTables = Object.keys(rowSchemas) as readonly BackupTable[];

/** True for the name of a table that this version knows. */
export function isBackupTable(name: string): name is BackupTable {
  return Object.hasOwn(rowSchemas, name);
}
