import { ByteSink, readDocs, writeDocs } from './doc-lists';

/** Words in order, with the numbers of who has them: what is read at once. */
export interface WordPage {
  /** Separated by line feeds, ascending. */
  words: string;
  /** Where the list of each word begins in `lists`. */
  starts: Uint32Array;
  lists: Uint8Array;
}

/** A word and who has it, ascending. */
export type Entry = readonly [word: string, docs: readonly number[]];

/** About how many bytes a page may have: one is read for most searches, some hundred when words go. */
const PAGE_BYTES = 32_768;

/** Lays entries, ascending by word, out on pages. Words that nobody has are left out. */
export function* pagesOf(entries: Iterable<Entry>, pageBytes = PAGE_BYTES): Generator<WordPage> {
  let words: string[] = [];
  let starts: number[] = [];
  let letters = 0;
  let sink = new ByteSink();
  const page = () => ({ words: words.join('\n'), starts: Uint32Array.from(starts), lists: sink.take() });
  for (const [word, docs] of entries) {
    if (docs.length === 0) continue;
    if (words.length > 0 && sink.length + letters + starts.length * 4 > pageBytes) {
      yield page();
      [words, starts, letters, sink] = [[], [], 0, new ByteSink()];
    }
    words.push(word);
    starts.push(sink.length);
    letters += word.length + 1;
    writeDocs(sink, docs);
  }
  if (words.length > 0) yield page();
}

/** The entries of a page. */
export function* entriesOf(page: WordPage): Generator<Entry> {
  for (const [index, word] of page.words.split('\n').entries()) {
    const docs: number[] = [];
    readDocs(page.lists, page.starts[index] ?? 0, doc => docs.push(doc));
    yield [word, docs];
  }
}

/** Calls `visit` with where the list of each word begins that is this one, or begins so. */
export function findInPage(
  page: WordPage,
  { word, begins }: { word: string; begins: boolean },
  visit: (start: number) => void,
): void {
  const words = page.words.split('\n');
  for (let index = firstFrom(words, word); index < words.length; index += 1) {
    const found = words[index] ?? '';
    if (begins ? !found.startsWith(word) : found !== word) return;
    visit(page.starts[index] ?? 0);
  }
}

/** Which pages of those that begin with these words can hold the word: from, up to and with. */
export function pageRange(
  firsts: readonly string[],
  { word, begins }: { word: string; begins: boolean },
): [number, number] {
  const from = Math.max(0, firstFrom(firsts, word) - (firsts[firstFrom(firsts, word)] === word ? 0 : 1));
  let to = from;
  while (
    to + 1 < firsts.length &&
    (begins ? (firsts[to + 1] ?? '').startsWith(word) : firsts[to + 1] === word)
  )
    to += 1;
  return [from, to];
}

function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Entries of several ascending sources as one, each word once. */
export function* mergeEntries(
  sources: readonly Iterable<Entry>[],
  keeps: (doc: number) => boolean,
): Generator<Entry> {
  const iterators = sources.map(source => source[Symbol.iterator]());
  const heads = iterators.map(iterator => next(iterator));
  for (;;) {
    let least: string | null = null;
    for (const head of heads) if (head && (least === null || head[0] < least)) least = head[0];
    if (least === null) return;
    const docs: number[] = [];
    let lists = 0;
    for (const [index, head] of heads.entries()) {
      if (!head || head[0] !== least) continue;
      lists += 1;
      for (const doc of head[1]) if (keeps(doc)) docs.push(doc);
      const iterator = iterators[index];
      heads[index] = iterator ? next(iterator) : null;
    }
    yield [least, lists === 1 ? docs : distinct(docs)];
  }
}

function next(iterator: Iterator<Entry>): Entry | null {
  const { value, done } = iterator.next();
  return done ? null : value;
}

function distinct(docs: readonly number[]): number[] {
  // A set of some ten thousand numbers takes ten times the memory of this.
  return [...Uint32Array.from(docs).sort()].filter((doc, at, all) => doc !== all[at - 1]);
}
