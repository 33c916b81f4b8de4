import type { Belonging } from './record';

/** Whose it is, whoever they were put together with. */
export function personOf({ personId, customerId }: Belonging): string {
  return personId ?? customerId;
}

/** The same, filed under this customer. `personId` stands only where it says something. */
export function filedUnder<T extends Belonging>(belonging: T, filed: { person: string; root: string }): T {
  const { person, root } = filed;
  if (belonging.customerId === root && (belonging.personId ?? root) === person) return belonging;
  const { personId: _, ...rest } = belonging;
  return { ...rest, customerId: root, ...(person === root ? {} : { personId: person }) } as T;
}
