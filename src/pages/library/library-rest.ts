import { createLibraryRoom, type RoomDeps } from './library-room';
import { Rest } from './Rest';

/** Everything of the library but its list: what it stands on, and what shows it. */
export function createLibraryRest(deps: RoomDeps) {
  return { room: createLibraryRoom(deps), Rest };
}

export type LibraryRest = ReturnType<typeof createLibraryRest>;
