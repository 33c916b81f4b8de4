import * as v from 'valibot';
import type { Name, Request } from './protocol';
import { account, count, crowd, handle, id, key, list, moment, nothing, post, text } from './schema-parts';
import { backupSchemas } from './topics/backup';
import { brandsSchemas } from './topics/brands';
import { contactsSchemas } from './topics/contacts';
import { customersSchemas } from './topics/customers';
import { guardsSchemas } from './topics/guards';
import { importsSchemas } from './topics/imports';
import { librarySchemas } from './topics/library';
import { packsSchemas } from './topics/packs';
import { searchSchemas } from './topics/search';
import { promisesSchemas } from './topics/promises';
import { lockSchemas } from './topics/lock';

const sight = v.object({
  post,
  brand: handle,
  direction: v.picklist(['in', 'out']),
  customer: handle,
  conversationId: v.nullable(id),
  scene: v.pipe(v.string(), v.regex(/^[\w-]{1,30}$/)),
  seenAt: moment,
});

const setup = v.object({
  agent: v.object({
    name: v.pipe(text(100), v.trim(), v.minLength(1)),
    initials: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}]{1,4}$/u)),
  }),
  brands: v.pipe(list(v.object({ handle, name: text(100) }), 50), v.minLength(1)),
  targetMinutes: v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(100_000)),
});

const situation = v.object({ post: v.nullable(post), brand: handle });

const pressId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

const intent = v.object({
  pressId,
  pressedAt: moment,
  brand: handle,
  agentInitials: text(8),
  text: text(),
  inReplyTo: id,
  customer: handle,
  customerPostedAt: moment,
  templateIds: list(key, 50),
  wordingIds: v.optional(list(key, 50)),
  draft: v.optional(text()),
});

const answers = v.pipe(
  v.record(text(100), text(2_000)),
  v.check(all => Object.keys(all).length <= 50, 'too many answers'),
);

/** What each question must look like. Keys that are not named here do not get in. */
export const schemas: { [N in Name]: v.GenericSchema<unknown, Request<N>> } = {
  'setup.read': nothing,
  'setup.save': setup,
  'pages.open': v.variant('page', [
    v.object({ page: v.picklist(['welcome', 'storage']) }),
    v.object({ page: v.literal('suggest'), postId: id }),
  ]),
  'view.read': nothing,
  'view.save': v.object({ drawerOpen: v.boolean() }),
  'sights.record': v.object({ sights: crowd(sight) }),
  'people.record': v.object({ people: crowd(account) }),
  'customers.marks': v.object({ handles: crowd(handle) }),
  'history.read': v.object({ handle, before: v.optional(moment), limit: v.optional(count) }),
  'note.save': v.object({ customerId: key, text: text() }),
  'drafts.suggest': v.object({ situation }),
  'drafts.search': v.object({ situation, query: text(300), limit: v.optional(count) }),
  'drafts.fill': v.object({ situation, templateId: key, wordingId: v.optional(key), answers }),
  'drafts.offered': v.object({ brand: handle, templateIds: list(key) }),
  'favourite.set': v.object({ templateId: key, on: v.boolean() }),
  'reply.pressed': intent,
  'reply.posted': v.object({ pressId, postId: v.nullable(id), postedAt: moment }),
  'reply.failed': v.object({ pressId }),
  ...backupSchemas,
  ...brandsSchemas,
  ...contactsSchemas,
  ...customersSchemas,
  ...guardsSchemas,
  ...importsSchemas,
  ...searchSchemas,
  ...promisesSchemas,
  ...lockSchemas,
  ...librarySchemas,
  ...packsSchemas,
};
