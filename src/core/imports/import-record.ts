import type { ArchiveFile } from './archive-preview';
import type { Account } from '../post';
import type { Bytes } from './bytes';
import type { ProblemCode } from './problem';
import type { Refusal } from './refusal';

/** How often each reason kept a post out. */
export type Refused = Partial<Record<Refusal, number>>;

/** Where reading goes on: the part, and how many of its posts (or pieces) are behind us. */
export interface Cursor {
  part: number;
  item: number;
}

/** What an import has done so far. */
export interface ImportCounts {
  /** Posts or rows looked at. */
  read: number;
  added: number;
  /** Kept before. */
  known: number;
  refused: Refused;
}

/** What is brought in. */
export type ImportSource =
  | {
      kind: 'archive';
      account: Account;
      files: readonly ArchiveFile[];
      /** Index of the first piece of each file, and of what would come behind the last. */
      starts: readonly number[];
    }
  | { kind: 'csv'; pieces: number };

/** One file that is being brought in, or was. */
export interface ImportRecord {
  id: string;
  /** Of the file, as the agent's machine calls it. */
  name: string;
  source: ImportSource;
  /** 'staging': the page is still reading the file. */
  state: 'staging' | 'running' | 'paused' | 'failed' | 'done' | 'stopped';
  problem: { code: ProblemCode | 'full' | 'other'; about: string } | null;
  /** Unix milliseconds. */
  startedAt: number;
  /** When it last got on. */
  touchedAt: number;
  endedAt: number | null;
  /** How much there is, and how much of it is done: unpacked bytes of an archive, rows of a table. */
  total: number;
  done: number;
  /** Milliseconds of work so far, without pauses. */
  worked: number;
  cursor: Cursor;
  counts: ImportCounts;
}

/** Some of a file, kept until it is brought in. */
export interface ImportPiece {
  importId: string;
  /** From 0. Of an archive, pieces of one file follow each other; of a table, each stands alone. */
  index: number;
  /** Of an archive as X packed it; of a table, sights as packed JSON. */
  bytes: Bytes;
}

/** Nothing done yet. */
export const NOTHING_YET: ImportCounts = { read: 0, added: 0, known: 0, refused: {} };

/** Both counts of refusals as one. */
export function addRefused(a: Refused, b: Refused): Refused {
  const sum: Refused = { ...a };
  for (const [reason, count] of Object.entries(b) as [Refusal, number][])
    if (count > 0) sum[reason] = (sum[reason] ?? 0) + count;
  return sum;
}
