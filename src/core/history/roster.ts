import { handleKey } from '../post';
import { holderOf, joinSpans, withSight } from './handles';
import { compareText } from './order';
import type { CustomerRecord } from './record';
import { nothingYet } from './summary';

/** Somebody as one sight shows them. `displayName` is '' where it does not say. */
export interface SeenPerson {
  handle: string;
  displayName: string;
  numericId: string | null;
  seenAt: number;
}

/** Who is who among some customers, and what sights teach about it. */
export interface Roster {
  /** The customer this is, linked and completed by what the sight says; null when it is nobody of the roster. */
  recognise(person: SeenPerson): CustomerRecord | null;
  /** The same, and a new customer when it is nobody of the roster. */
  enter(person: SeenPerson): CustomerRecord;
  /** Where the customer of this id is now, after merges. */
  find(id: string): CustomerRecord | null;
  /** The customer under whom things of this one are filed: the one with whom an agent put them together. */
  rootOf(customer: CustomerRecord): CustomerRecord;
  /** Takes in further customers, whom no sight leads to. */
  admit(others: readonly CustomerRecord[]): void;
  /** Puts two customers together, as an agent said. Both must be filed under themselves. */
  join(pair: { into: string; from: string; mergeId: string }): void;
  /** Takes a merge by hand back; does nothing where it does not stand. */
  part(mergeId: string): void;
  /** All customers as they are now. */
  all(): readonly CustomerRecord[];
  /** Which customers turned out to be another one of the roster. */
  readonly merges: readonly { from: string; into: string }[];
  /** Ids under which things were filed that may have to be filed elsewhere now. */
  readonly refiled: ReadonlySet<string>;
}

/**
 * Builds a roster from every kept customer that the persons to come could be: those who ever went by one of their handles,
 * and those with one of their numbers.
 *
 * X's number decides. Without one, a handle is whoever holds it at the time. Two customers with different numbers are never
 * one, whatever handles they share.
 */
export function createRoster(known: readonly CustomerRecord[]): Roster {
  const customers = new Map<string, CustomerRecord>();
  const idsByHandle = new Map<string, Set<string>>();
  const idByNumber = new Map<string, string>();
  const newIds = new Map<string, string>();
  const merges: { from: string; into: string }[] = [];
  const refiled = new Set<string>();
  for (const customer of known) keep(customer);

  function recognise(person: SeenPerson): CustomerRecord | null {
    const numbered = find(idByNumber.get(person.numericId ?? '') ?? '');
    const named = byHandle(person);
    if (numbered && named && numbered !== named) return learn(merge(numbered, named), person);
    const customer = numbered ?? named;
    return customer ? learn(customer, person) : null;
  }

  function enter(person: SeenPerson): CustomerRecord {
    return recognise(person) ?? learn(newcomer(person), person);
  }

  function byHandle(person: SeenPerson): CustomerRecord | null {
    const ids = [...(idsByHandle.get(handleKey(person.handle)) ?? [])];
    const candidates = ids.flatMap(id => customers.get(id) ?? []);
    const possible = candidates.filter(customer => !otherNumber(customer, person));
    return holderOf(possible, person.handle, person.seenAt);
  }

  function learn(customer: CustomerRecord, person: SeenPerson): CustomerRecord {
    const spans = withSight(customer.spans, person.handle, person.seenAt);
    return keep({
      ...customer,
      ...nameOf([customer, { displayName: person.displayName, namedAt: person.seenAt }]),
      numericId: customer.numericId ?? person.numericId,
      spans,
      handles: spans.map(span => span.key),
      knownSince: Math.min(customer.knownSince, person.seenAt),
    });
  }

  function merge(a: CustomerRecord, b: CustomerRecord): CustomerRecord {
    const [into, from] = [a, b].sort((x, y) => x.knownSince - y.knownSince || compareText(x.id, y.id));
    if (!into || !from) return a;
    const spans = joinSpans(into.spans, from.spans);
    const tie = tieAfter(into, from);
    customers.delete(from.id);
    merges.push({ from: from.id, into: into.id });
    const { parentId: _parent, mergeId: _merge, ...rest } = into;
    return keep({
      ...rest,
      ...tie,
      ...nameOf([into, from]),
      numericId: into.numericId ?? from.numericId,
      spans,
      handles: spans.map(span => span.key),
      mergedIds: [...new Set([...into.mergedIds, ...from.mergedIds, from.id])].sort(compareText),
    });
  }

  // Whom the one person hangs on who was taken for two, each of whom an agent may have put together with others.
  function tieAfter(into: CustomerRecord, from: CustomerRecord): Tie {
    const [top, otherTop] = [rootOf(into), rootOf(from)];
    refiled.add(top.id).add(otherTop.id);
    if (top === otherTop) return isUnder(into, from) ? tieOf(from) : tieOf(into);
    if (top === into) return tieOf(from);
    // Both hang on somebody: then those two hang together now.
    if (otherTop !== from) keep({ ...otherTop, ...tieOf(from), parentId: into.id });
    return tieOf(into);
  }

  function isUnder(customer: CustomerRecord, other: CustomerRecord): boolean {
    const parent = parentOf(customer);
    return parent !== null && (parent === other || isUnder(parent, other));
  }

  function parentOf({ parentId }: CustomerRecord): CustomerRecord | null {
    return parentId === undefined ? null : find(parentId);
  }

  function rootOf(customer: CustomerRecord): CustomerRecord {
    const parent = parentOf(customer);
    return parent ? rootOf(parent) : customer;
  }

  function join({ into, from, mergeId }: { into: string; from: string; mergeId: string }): void {
    const [top, part] = [find(into), find(from)];
    if (!top || !part) return;
    refiled.add(top.id).add(part.id);
    keep({ ...part, parentId: top.id, mergeId });
  }

  function part(wanted: string): void {
    for (const customer of customers.values()) {
      if (customer.mergeId !== wanted) continue;
      const { parentId: _parent, mergeId: _merge, ...free } = customer;
      refiled.add(rootOf(customer).id).add(customer.id);
      keep(free);
    }
  }

  // The handle alone makes an id that two agents' machines agree on. A handle that changed hands needs more.
  function newcomer({ handle, numericId, seenAt }: SeenPerson): CustomerRecord {
    const key = handleKey(handle);
    const id = find(key) ? `${key}~${numericId ?? seenAt}` : key;
    return {
      ...nothingYet,
      id,
      numericId: null,
      handles: [],
      spans: [],
      displayName: '',
      namedAt: -1,
      knownSince: seenAt,
      mergedIds: [],
    };
  }

  function find(id: string): CustomerRecord | null {
    return customers.get(newIds.get(id) ?? id) ?? null;
  }

  function keep(customer: CustomerRecord): CustomerRecord {
    customers.set(customer.id, customer);
    for (const old of customer.mergedIds) newIds.set(old, customer.id);
    if (customer.numericId !== null) idByNumber.set(customer.numericId, customer.id);
    for (const key of customer.handles) {
      const ids = idsByHandle.get(key) ?? new Set<string>();
      idsByHandle.set(key, ids.add(customer.id));
    }
    return customer;
  }

  return {
    recognise,
    enter,
    find,
    rootOf,
    admit: others => {
      for (const other of others) if (!customers.has(other.id)) keep(other);
    },
    join,
    part,
    all: () => [...customers.values()],
    merges,
    refiled,
  };
}

type Tie = Pick<CustomerRecord, 'parentId' | 'mergeId'>;

function tieOf({ parentId, mergeId }: CustomerRecord): Tie {
  return parentId === undefined || mergeId === undefined ? {} : { parentId, mergeId };
}

function otherNumber(customer: CustomerRecord, person: SeenPerson): boolean {
  return customer.numericId !== null && person.numericId !== null && customer.numericId !== person.numericId;
}

function nameOf(
  names: readonly Pick<CustomerRecord, 'displayName' | 'namedAt'>[],
): Pick<CustomerRecord, 'displayName' | 'namedAt'> {
  const [newest] = names
    .filter(name => name.displayName !== '')
    .sort((a, b) => b.namedAt - a.namedAt || compareText(a.displayName, b.displayName));
  return newest
    ? { displayName: newest.displayName, namedAt: newest.namedAt }
    : { displayName: '', namedAt: -1 };
}
