import type { Name } from './protocol';

/** Questions that a page on X has no business asking. */
export const OUR_PAGES_ONLY: ReadonlySet<Name> = new Set<Name>([
  'setup.save',
  'customers.search',
  'brand.change',
  'templates.names',
  'guard.overrides',
  'guard.names',
  'imports.read',
  'imports.run',
  'imports.pause',
  'imports.stop',
  'imports.remove',
  'backup.restored',
  'lock.open',
  'lock.set',
  'lock.remove',
]);
