import type { SharingSettings } from '../core/sharing/records';
import type { Item } from '../storage/item';
import type { SharingSettingsKeeper } from './library-handlers';

/** What is set about sharing. Changes go one after another: two at once are both kept. */
export function createSharingSettings(
  item: Pick<Item<SharingSettings>, 'read' | 'save'>,
): SharingSettingsKeeper {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: () => item.read(),
    change(work) {
      const done = last.then(async () => {
        const after = work(await item.read());
        await item.save(after);
        return after;
      });
      last = done.catch(() => undefined);
      return done;
    },
  };
}
