import { handleKey } from '../post';
import { compareText } from './order';
import type { CustomerRecord, HandleSpan } from './record';

/** The handle they go by now: the one seen last. */
export function currentHandle(customer: Pick<CustomerRecord, 'spans'>): string {
  return newestFirst(customer.spans)[0]?.shown ?? '';
}

/** Handles they went by besides this one, newest first. */
export function otherHandles(customer: Pick<CustomerRecord, 'spans'>, handle: string): string[] {
  const key = handleKey(handle);
  return newestFirst(customer.spans)
    .filter(span => span.key !== key)
    .map(span => span.shown);
}

/**
 * True when the handle was theirs at that time, as far as we saw. It stops being theirs with the first sight of them under a
 * later handle: whoever goes by it afterwards is somebody else.
 */
export function heldHandle(customer: Pick<CustomerRecord, 'spans'>, handle: string, at: number): boolean {
  const span = spanOf(customer, handle);
  if (!span) return false;
  return customer.spans.every(other => other.first <= span.last || other.first > at);
}

/** Who of these goes by the handle at that time; null when none does. */
export function holderOf(
  customers: readonly CustomerRecord[],
  handle: string,
  at: number,
): CustomerRecord | null {
  const holders = customers.filter(customer => heldHandle(customer, handle, at));
  holders.sort((a, b) => lastUnder(b, handle) - lastUnder(a, handle) || compareText(a.id, b.id));
  return holders[0] ?? null;
}

function lastUnder(customer: Pick<CustomerRecord, 'spans'>, handle: string): number {
  return spanOf(customer, handle)?.last ?? -Infinity;
}

/** The spans with one more sight in them. */
export function withSight(
  spans: readonly HandleSpan[],
  handle: string,
  seenAt: number,
): readonly HandleSpan[] {
  return joinSpans(spans, [{ key: handleKey(handle), shown: handle, first: seenAt, last: seenAt }]);
}

/** The spans of two records of one person. Order does not matter. */
export function joinSpans(a: readonly HandleSpan[], b: readonly HandleSpan[]): readonly HandleSpan[] {
  const joined = new Map<string, HandleSpan>();
  for (const span of [...a, ...b]) {
    const known = joined.get(span.key);
    joined.set(span.key, known ? joinSpan(known, span) : span);
  }
  return [...joined.values()].sort((x, y) => compareText(x.key, y.key));
}

function joinSpan(a: HandleSpan, b: HandleSpan): HandleSpan {
  const later = a.last - b.last || compareText(a.shown, b.shown);
  return {
    key: a.key,
    shown: later >= 0 ? a.shown : b.shown,
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
  };
}

function spanOf(customer: Pick<CustomerRecord, 'spans'>, handle: string): HandleSpan | undefined {
  const key = handleKey(handle);
  return customer.spans.find(span => span.key === key);
}

function newestFirst(spans: readonly HandleSpan[]): HandleSpan[] {
  return [...spans].sort((a, b) => b.last - a.last || compareText(a.key, b.key));
}
