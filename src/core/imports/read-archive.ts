import type { Brand } from '../brand';
import type { Sight } from '../history/sight';
import { sightOf } from '../history/sight-of';
import { handleKey, type Account } from '../post';
import type { ArchiveFile } from './archive-preview';
import { readArchivedTweet, type ArchivedPost } from './archive-tweet';
import { createArraySplitter } from './array-splitter';
import type { Bytes } from './bytes';
import type { Cursor, Refused } from './import-record';
import { readObject } from './json';
import { createLongTexts, type LongTexts } from './long-texts';
import { ImportProblem } from './problem';
import type { Refusal } from './refusal';

/** Some posts of a file, ready to be filed, and where to go on behind them. */
export interface Batch {
  sights: Sight[];
  /** Posts or rows looked at. */
  read: number;
  refused: Refused;
  /** So much of the whole is behind us, in its own unit. */
  done: number;
  cursor: Cursor;
}

/** What reading an archive needs. */
export interface ArchiveReading {
  account: Account;
  files: readonly ArchiveFile[];
  brands: readonly Pick<Brand, 'handle' | 'name'>[];
  /** The unpacked bytes of a file from its beginning. Throws {@link ImportProblem} where they are damaged. */
  open(file: ArchiveFile): AsyncIterable<Bytes>;
  from: Cursor;
  /** How many posts to file at once; asked anew for each batch. */
  batchSize(): number;
  /** Posts of a brand (handle, lower case) written earlier are not brought in. Unix milliseconds. */
  oldest?(brand: string): number;
}

/** Even where hardly a post is kept, there is a batch now and then, to show how far it is. */
const MOST_READ = 4_000;

/**
 * Reads an archive's replies, batch by batch, going on from a cursor: posts before it are passed over unread. Never holds more
 * than a batch. The cursor of the last batch lies behind the last file.
 */
export async function* readArchive(reading: ArchiveReading): AsyncGenerator<Batch> {
  const posts = reading.files.filter(file => file.part === 'posts');
  const texts = await longTexts(reading);
  let behind = posts.slice(0, reading.from.part).reduce((sum, file) => sum + file.size, 0);
  for (const [part, file] of posts.entries()) {
    if (part < reading.from.part) continue;
    const skip = part === reading.from.part ? reading.from.item : 0;
    yield* readFile({ reading, file, part, skip, texts, behind });
    behind += file.size;
  }
}

interface FileReading {
  reading: ArchiveReading;
  file: ArchiveFile;
  part: number;
  skip: number;
  texts: LongTexts;
  behind: number;
}

async function* readFile({ reading, file, part, skip, texts, behind }: FileReading): AsyncGenerator<Batch> {
  const splitter = createArraySplitter();
  const longer = (beginning: string, postedAt: number) => texts.find(beginning, postedAt);
  let item = 0;
  let bytesIn = 0;
  let batch = emptyBatch();
  let size = reading.batchSize();
  for await (const bytes of reading.open(file)) {
    bytesIn += bytes.length;
    for (const element of splitter.push(bytes)) {
      item += 1;
      if (item <= skip) continue;
      take(batch, element, reading, longer);
      if (batch.sights.length < size && batch.read < MOST_READ) continue;
      yield { ...batch, done: behind + bytesIn, cursor: { part, item } };
      batch = emptyBatch();
      size = reading.batchSize();
    }
    if (splitter.failure !== null) throw new ImportProblem('unreadable', file.name);
  }
  if (!splitter.closed) throw new ImportProblem('unreadable', file.name);
  yield { ...batch, done: behind + file.size, cursor: { part: part + 1, item: 0 } };
}

function emptyBatch(): Omit<Batch, 'done' | 'cursor'> {
  return { sights: [], read: 0, refused: {} };
}

function take(
  batch: Omit<Batch, 'done' | 'cursor'>,
  element: Bytes | null,
  { account, brands, oldest }: ArchiveReading,
  longer: (beginning: string, postedAt: number) => string | null,
): void {
  batch.read += 1;
  const fields = element && readObject(element);
  const found = fields ? readArchivedTweet(fields, account, longer) : 'unreadable';
  const sight = typeof found === 'string' ? found : sightOfArchived(found, brands, oldest);
  if (typeof sight === 'string') batch.refused[sight] = (batch.refused[sight] ?? 0) + 1;
  else batch.sights.push(sight);
}

/**
 * The sight that an archived post is: it counts as seen when it was written, so that reading it again, or another day, says the
 * same. Everything but answers of a brand to a customer is kept out.
 */
export function sightOfArchived(
  { post, people }: ArchivedPost,
  brands: readonly Pick<Brand, 'handle' | 'name'>[],
  oldest: (brand: string) => number = () => 0,
): Sight | Refusal {
  if (post.text === '') return 'no-text';
  const seen = { post, scene: 'archive', conversationId: null };
  const sight = sightOf(seen, { brands, account: null, around: [], seenAt: post.postedAt });
  if (sight?.direction !== 'out') return 'no-contact';
  if (post.postedAt < oldest(handleKey(sight.brand))) return 'too-old';
  const customer = people.find(person => handleKey(person.handle) === handleKey(sight.customer));
  return customer
    ? {
        ...sight,
        customer: customer.handle,
        addressee: { displayName: customer.displayName, numericId: customer.numericId },
      }
    : sight;
}

async function longTexts({ files, open }: ArchiveReading): Promise<LongTexts> {
  const texts = createLongTexts();
  for (const file of files) {
    if (file.part !== 'long-posts') continue;
    const splitter = createArraySplitter();
    for await (const bytes of open(file)) {
      for (const element of splitter.push(bytes)) {
        const fields = element && readObject(element);
        if (fields) texts.add(fields);
      }
      if (splitter.failure !== null) throw new ImportProblem('unreadable', file.name);
    }
  }
  return texts;
}
