import type { Handlers } from '../messages/protocol';
import { librarySchemas, type LibraryProtocol } from '../messages/topics/library';
import { packsSchemas, type PacksProtocol } from '../messages/topics/packs';

/** The answers about the library and packs. */
export function createLibraryHandlers(): Pick<Handlers, keyof (LibraryProtocol & PacksProtocol)> {
  const names = [...Object.keys(librarySchemas), ...Object.keys(packsSchemas)];
  const refuse = () => Promise.reject(new Error('This part of Countersign is not there yet.'));
  return Object.fromEntries(names.map(name => [name, refuse])) as unknown as Pick<
    Handlers,
    keyof (LibraryProtocol & PacksProtocol)
  >;
}
