import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryRow } from '../../../messages/topics/library';
import { numberOf } from '../../customers/format';
import { Marked } from '../../customers/Marked';
import { t } from '../../text';
import { editAddress } from '../addresses';
import { languageName } from '../language-name';
import type { ListStore } from './list-store';
import { useVisibleRows } from './visible-rows';

/** Templates, two lines each; only those near the window are drawn. Arrows walk, Enter opens, Space selects, Delete deletes. */
export function TemplateList({ store }: { store: ListStore }) {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef(false);
  const rows = store.shown.value;
  const total = store.count.value;
  const { from, to, row: height, look } = useVisibleRows(list, total);
  // Those that are still on their way have their place already.
  const there = rows.slice(from, to);
  const at = Math.min(store.at.value, total - 1);
  const stop = at >= from && at < to ? at : from;

  useLayoutEffect(() => {
    const link = wanted.current && list.current?.querySelector<HTMLElement>(`[data-at="${at}"]`);
    if (!link) return;
    wanted.current = false;
    link.focus({ preventScroll: true });
  });

  function go(index: number): void {
    if (!list.current) return;
    store.at.value = Math.max(0, Math.min(total - 1, index));
    wanted.current = true;
    const top = list.current.getBoundingClientRect().top + store.at.value * height;
    const off = top < 0 ? top : Math.max(0, top + height - innerHeight);
    if (off !== 0) scrollBy({ top: off, behavior: 'instant' });
    look();
  }

  const selectAll = () => void store.selectAll();

  function walk(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey) return;
    if ((event.ctrlKey || event.metaKey) && event.key !== 'a') return;
    const row = rows[at];
    const page = Math.max(1, Math.floor(innerHeight / height) - 1);
    const deeds: Record<string, () => void> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () =>
        at === 0 ? document.querySelector<HTMLElement>('#search-library')?.focus() : go(at - 1),
      PageDown: () => go(at + page),
      PageUp: () => go(at - page),
      Home: () => go(0),
      End: () => go(total - 1),
      ' ': () => row && store.select(row.id, !store.selected.value.has(row.id)),
      Delete: () => {
        wanted.current = true;
        if (row && row.deletedAt === null) void store.apply({ kind: 'delete' }, chosenOr(row, store));
      },
    };
    const deed = event.key === 'a' ? (event.ctrlKey || event.metaKey) && selectAll : deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  return (
    <ul
      role="list"
      ref={list}
      class="templates"
      aria-label={t('libraryList')}
      style={{ paddingBlock: `${from * height}px ${(total - from - there.length) * height}px` }}
      onKeyDown={walk}
    >
      {there.map((row, index) => (
        // By place: while one types, the lines that are there say something else, and none is made.
        <Row
          key={from + index}
          row={row}
          index={from + index}
          total={total}
          tabbed={from + index === stop}
          store={store}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  row: LibraryRow;
  index: number;
  total: number;
  tabbed: boolean;
  store: ListStore;
}

function Row({ row, index, total, tabbed, store }: RowProps) {
  const on = store.selected.value.has(row.id);
  return (
    <li class={on ? 'template chosen' : 'template'} aria-setsize={total} aria-posinset={index + 1}>
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={t('librarySelect', row.name)}
        checked={on}
        onChange={event => store.select(row.id, event.currentTarget.checked)}
      />
      <a
        class="template-open"
        href={editAddress(row.id)}
        data-at={index}
        tabIndex={tabbed ? 0 : -1}
        onFocus={() => void (store.at.value = index)}
      >
        <Lines row={row} store={store} />
      </a>
    </li>
  );
}

function Lines({ row, store }: { row: LibraryRow; store: ListStore }) {
  const { query, packs } = store;
  const pack = packs.value.find(({ id }) => id === row.origin);
  const marks = [
    row.isNew && t('libraryNew'),
    pack?.name,
    row.changedHere && t('libraryChangedHere'),
    row.wordings > 1 && t('libraryWordings', numberOf(row.wordings)),
    row.uses > 0 && t('libraryUses', numberOf(row.uses)),
  ].filter(words => typeof words === 'string');
  return (
    <>
      <span class="template-head">
        <bdi class="name">
          <Marked text={row.name} query={query.value} />
        </bdi>{' '}
        <bdi class="muted">;;{row.shortcut}</bdi>{' '}
        <span class="muted template-marks">{marks.join(' · ')}</span>
      </span>
      <span class="template-text muted" dir="auto">
        <Marked text={row.begins} query={query.value} />
      </span>
      <span class="template-labels muted">
        {[row.folder, ...row.tags.map(tag => `#${tag}`), ...row.langs.map(languageName)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

function chosenOr(row: LibraryRow, store: ListStore): string[] {
  const selected = store.selected.value;
  return selected.has(row.id) ? [...selected] : [row.id];
}
