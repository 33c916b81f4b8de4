import { send } from '../../messages/send';
import { watchChanges } from '../../messages/watch-changes';
import { Customers } from './Customers';
import { createCustomersRoom } from './customers-room';
import { createPageLook } from './page-look';
import { saveFile } from './save-file';

/** The page "Customers" with everything that it stands on. */
export function createCustomersPage(signal: AbortSignal) {
  const room = createCustomersRoom({
    ask: send,
    watch: watchChanges,
    save: saveFile,
    look: createPageLook(),
    signal,
  });
  return { View: () => <Customers room={room} /> };
}
