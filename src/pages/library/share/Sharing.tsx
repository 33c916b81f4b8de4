import { useEffect } from 'preact/hooks';
import type { LibraryRoom } from '../library-room';
import { Bring } from './Bring';
import { Keys } from './Keys';
import { Subscription } from './Subscription';
import { HandOut } from './HandOut';
import { PacksHere } from './PacksHere';

/** Packs come in and go out, and the saved replies of other tools come in. */
export function Sharing({ room }: { room: LibraryRoom }) {
  useEffect(() => {
    void room.packs.load();
    void room.list.load();
    void room.keys.load();
    void room.subscription.load();
  }, [room]);
  return (
    <div class="sharing imports">
      <Bring store={room.intake} />
      <PacksHere store={room.packs} now={room.now()} />
      <Subscription store={room.subscription} intake={room.intake} />
      <HandOut store={room.packs} list={room.list} signing={room.keys.keys.value.own !== null} />
      <Keys store={room.keys} />
    </div>
  );
}
