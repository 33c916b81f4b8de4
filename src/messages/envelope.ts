import type { Change, Name } from './protocol';

/** A question as it crosses. The key tells ours from whatever else runs through the same pipe. */
export interface Envelope {
  countersign: Name;
  request: unknown;
}

/** An answer as it crosses: error objects do not survive the trip everywhere. */
export type Reply = { ok: true; value: unknown } | { ok: false; reason: string; locked?: true };

/** Name of the port over which the background speaks by itself. */
export const CHANGES = 'changes';

/** True for an answer of ours, and not what another listener said. */
export function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

/** True for a change; what a newer or older background says besides is skipped. */
export function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'customers') return 'handles' in value && Array.isArray(value.handles);
  return ['setup', 'templates', 'corrections', 'lock'].includes(String(value.kind));
}
