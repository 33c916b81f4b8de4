import type { Account } from '../post';
import { comparePartNames, partOf, type ArchivePart } from './archive-files';
import { readArchiveAccount } from './archive-tweet';
import { createArraySplitter } from './array-splitter';
import type { Bytes } from './bytes';
import { readObject } from './json';
import { ImportProblem } from './problem';
import type { ZipEntry } from './zip-directory';

/** One file of an archive that matters. */
export interface ArchiveFile extends ZipEntry {
  part: ArchivePart;
}

/** What is in an archive, before any post of it was read. */
export interface ArchivePreview {
  account: Account;
  /** In the order they are to be read: long posts before posts. */
  files: readonly ArchiveFile[];
  /** Direct messages in it, in unpacked bytes: never brought in. */
  messageBytes: number;
  /** Unpacked bytes of the posts. */
  postBytes: number;
}

/** No archive packs text more tightly; what does is made to fill a disk. */
const TIGHTEST = 120;
const LARGEST_FILE = 6 * 1024 ** 3;
const LARGEST_ACCOUNT = 256 * 1024;

/** The files that matter, in reading order. Throws {@link ImportProblem} where they are no X archive, or bigger than any can be. */
export function archiveFiles(entries: readonly ZipEntry[]): ArchiveFile[] {
  const files = entries.flatMap(entry => {
    const part = partOf(entry.name);
    return part ? [{ ...entry, part }] : [];
  });
  const posts = files.filter(file => file.part === 'posts').sort((a, b) => comparePartNames(a.name, b.name));
  const account = files.find(file => file.part === 'account');
  if (posts.length === 0 || !account) throw new ImportProblem('no-archive');
  for (const file of files) {
    const tight = file.size > 1_000_000 && file.size > file.packed * TIGHTEST;
    if (file.size > LARGEST_FILE || tight || (file === account && file.size > LARGEST_ACCOUNT))
      throw new ImportProblem('too-big', file.name);
  }
  const others = files.filter(file => file.part === 'messages' || file.part === 'long-posts');
  return [account, ...others, ...posts];
}

/** What an archive holds. `account` are the unpacked bytes of its account.js. */
export function previewArchive(files: readonly ArchiveFile[], account: Bytes): ArchivePreview {
  const [first] = createArraySplitter().push(account);
  const owner = readArchiveAccount(first ? readObject(first) : null);
  if (!owner) throw new ImportProblem('unreadable', 'account.js');
  const bytesOf = (part: ArchivePart) =>
    files.reduce((sum, file) => sum + (file.part === part ? file.size : 0), 0);
  return {
    account: owner,
    files: files.filter(({ part }) => part === 'posts' || part === 'long-posts'),
    messageBytes: bytesOf('messages'),
    postBytes: bytesOf('posts'),
  };
}
