import { everyOf } from '../core/templates/every-of';
import { clashesAmong } from '../core/templates/shortcut';
import { isOffered, type Template } from '../core/templates/template';
import type { Handlers } from '../messages/protocol';
import type { Store } from '../storage/store';
import type { SharingSettingsKeeper } from './library-handlers';
import { byName, langsOf, rowOf } from './library-rows';

interface ListingDeps {
  store: Pick<Store, 'library' | 'useCounts' | 'packNames'>;
  sharing: Pick<SharingSettingsKeeper, 'read'>;
  /** Unix milliseconds. */
  now(): number;
}

const DAY = 86_400_000;
/** Days that the list counts uses of. */
export const COUNTED = 90;

/** The answers about the list of templates: all of it, and how it begins. */
export function createLibraryListing({
  store,
  sharing,
  now,
}: ListingDeps): Pick<Handlers, 'library.list' | 'library.begin'> {
  let last: Ordered | null = null;

  // As long as the templates are the same, so is everything that is derived from them alone.
  function ordered(templates: readonly Template[]): Ordered {
    if (last?.from !== templates) last = orderedFrom(templates);
    return last;
  }

  async function read() {
    const [templates, counts, settings, packs] = await Promise.all([
      store.library(),
      store.useCounts(now() - COUNTED * DAY),
      sharing.read(),
      store.packNames(),
    ]);
    const all = ordered(templates);
    const at = now();
    const row = (template: Template) => rowOf(template, counts.get(template.id), at);
    const folders = [...new Set([...settings.folders, ...all.folders])].filter(folder => folder !== '');
    return { all, row, folders, packs: [...packs] };
  }

  return {
    'library.list': async () => {
      const { all, row, folders, packs } = await read();
      return { rows: all.byName.map(row), folders, packs };
    },
    'library.begin': async ({ rows, clashes }) => {
      const { all, row, folders, packs } = await read();
      return {
        rows: all.offered.slice(0, rows).map(row),
        count: all.offered.length,
        folders,
        packs,
        tags: all.tags,
        langs: all.langs,
        clashes: all.clashes.slice(0, clashes).map(({ shortcut, keeps, other, offered }) => ({
          shortcut,
          keeps: row(keeps),
          other: row(other),
          offered,
        })),
      };
    },
  };
}

type Ordered = ReturnType<typeof orderedFrom>;

function orderedFrom(from: readonly Template[]) {
  const sorted = from.toSorted(byName);
  const offered = sorted.filter(isOffered);
  const used = sorted.filter(({ deletedAt }) => deletedAt === undefined).map(({ folder }) => folder ?? '');
  return {
    from,
    byName: sorted,
    offered,
    folders: [...new Set(used)].sort(),
    tags: everyOf(offered, ({ tags }) => tags),
    langs: everyOf(offered, langsOf),
    clashes: clashesAmong(offered),
  };
}
