import * as v from 'valibot';
import type { ImportRecord } from '../../core/imports/import-record';
import { key, nothing } from '../schema-parts';

/** Files that are being brought in. For our own pages only; the page itself puts their bytes into the database first. */
export interface ImportsProtocol {
  /** All of them, the newest first. */
  'imports.read'(request: Record<string, never>): ImportRecord[];
  /** Goes to work: on one that was just staged, paused, or failed for lack of room. */
  'imports.run'(request: { id: string }): void;
  /** Stops after the batch in hand; `imports.run` goes on from there. */
  'imports.pause'(request: { id: string }): void;
  /** Ends it. What was filed stays; the rest of the file is dropped. */
  'imports.stop'(request: { id: string }): void;
  /** Takes one that has ended, or was never staged whole, off the list. */
  'imports.remove'(request: { id: string }): void;
}

const one = v.object({ id: key });

/** What each of these questions must look like. */
export const importsSchemas = {
  'imports.read': nothing,
  'imports.run': one,
  'imports.pause': one,
  'imports.stop': one,
  'imports.remove': one,
};
