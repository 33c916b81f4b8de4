import { SearchField } from '../../parts/SearchField';
import { Select } from '../../parts/Select';
import { t, type TextKey } from '../../text';
import { languageName } from '../language-name';
import type { ListStore } from './list-store';
import type { Order, Shelf } from './narrow';

const SHELVES: readonly [Shelf, TextKey][] = [
  ['offered', 'shelfOffered'],
  ['archive', 'shelfArchive'],
  ['bin', 'shelfBin'],
];
const ORDERS: readonly [Order, TextKey][] = [
  ['match', 'orderMatch'],
  ['name', 'orderName'],
  ['use', 'orderUse'],
  ['changed', 'orderChanged'],
];

/** What the list shows, and in which order. */
export function Narrow({ store }: { store: ListStore }) {
  return (
    <search class="filters">
      <Words store={store} />
      <div class="chips" role="group" aria-label={t('libraryShelf')}>
        {SHELVES.map(([shelf, words]) => (
          <button
            key={shelf}
            type="button"
            class="chip"
            aria-pressed={store.shelf.value === shelf}
            onClick={() => store.showShelf(shelf)}
          >
            {t(words)}
          </button>
        ))}
      </div>
      <div class="row narrowing">
        <Choice
          label={t('libraryFolder')}
          all={t('libraryAll')}
          value={store.folder.value}
          options={[['', t('libraryNoFolder')], ...store.folders.value.map(same)]}
          onChoose={store.showFolder}
        />
        <Choice
          label={t('libraryTag')}
          all={t('libraryAll')}
          value={store.tag.value}
          options={store.tags.value.map(same)}
          onChoose={store.showTag}
        />
        <Choice
          label={t('libraryLanguage')}
          all={t('libraryAll')}
          value={store.lang.value}
          options={store.langs.value.map(lang => [lang, languageName(lang)])}
          onChoose={store.showLang}
        />
        <Sorting store={store} />
      </div>
    </search>
  );
}

// By itself: with each letter the choices below need not be drawn anew.
function Words({ store }: { store: ListStore }) {
  return (
    <SearchField
      id="search-library"
      label={t('librarySearch')}
      hint={t('librarySearchHint')}
      value={store.query.value}
      onText={text => void store.type(text)}
      onKeyDown={intoList}
    />
  );
}

// By itself, too: the first letter sorts by match.
function Sorting({ store }: { store: ListStore }) {
  return (
    <Select
      label={t('customersSort')}
      value={store.order.value}
      options={ORDERS.map(([order, words]) => [order, t(words)])}
      onChoose={store.orderBy}
    />
  );
}

interface ChoiceProps {
  label: string;
  all: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
  onChoose(value: string | null): void;
}

// '' is a choice of its own; an option cannot be null.
function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  if (options.length === 0) return null;
  return (
    <Select
      label={label}
      value={value === null ? 'all' : `=${value}`}
      options={[['all', all], ...options.map(([option, words]) => [`=${option}`, words] as const)]}
      onChoose={chosen => onChoose(chosen === 'all' ? null : chosen.slice(1))}
    />
  );
}

function same(word: string): readonly [string, string] {
  return [word, word];
}

function intoList(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  document.querySelector<HTMLElement>('.template-open[tabindex="0"]')?.focus();
}
