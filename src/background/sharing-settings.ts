import { alike } from '../core/sharing/canonical';
import type { SharingSettings } from '../core/sharing/records';
import type { Item } from '../storage/item';
import type { SharingSettingsKeeper } from './library-handlers';

/** What is set about sharing. Changes go one after another: two at once are both kept. `corrected` hears of other corrections of X's page. */
export function createSharingSettings(
  item: Pick<Item<SharingSettings>, 'read' | 'save'>,
  corrected: () => void = () => undefined,
): SharingSettingsKeeper {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: () => item.read(),
    change(work) {
      const done = last.then(async () => {
        const before = await item.read();
        const after = work(before);
        await item.save(after);
        if (!alike(before.corrections, after.corrections)) corrected();
        return after;
      });
      last = done.catch(() => undefined);
      return done;
    },
  };
}
