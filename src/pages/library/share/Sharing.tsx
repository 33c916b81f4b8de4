import { useEffect } from 'preact/hooks';
import { ManagedNotice } from '../../settings/ManagedNotice';
import type { LibraryRoom } from '../library-room';
import { Bring } from './Bring';
import { Keys } from './Keys';
import { Subscription } from './Subscription';
import { HandOut } from './HandOut';
import { PacksHere } from './PacksHere';
import { Roster } from './Roster';

/** Packs come in and go out, and the saved replies of other tools come in. */
export function Sharing({ room }: { room: LibraryRoom }) {
  useEffect(() => {
    void room.packs.load();
    void room.list.load();
    void room.keys.load();
    void room.subscription.load();
    void room.roster.load();
  }, [room]);
  return (
    <div class="sharing imports">
      <ManagedNotice store={room.managed} />
      <Bring store={room.intake} />
      <PacksHere store={room.packs} now={room.now()} />
      <Subscription store={room.subscription} intake={room.intake} />
      <HandOut store={room.packs} list={room.list} signing={room.keys.keys.value.own !== null} />
      <Keys store={room.keys} packs={room.packs.packs.value} />
      <Roster store={room.roster} />
    </div>
  );
}
