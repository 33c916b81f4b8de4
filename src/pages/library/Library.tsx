import { useEffect } from 'preact/hooks';
import { idle } from '../idle';
import type { Later } from '../later';
import { t, type TextKey } from '../text';
import { numberOf } from '../customers/format';
import { LIST, NEW, placeIn, REVIEW, SHARING, SUGGESTIONS } from './addresses';
import type { LibraryRest } from './library-rest';
import type { ListStore } from './list/list-store';
import { Templates } from './list/Templates';

interface LibraryProps {
  list: ListStore;
  /** All but the list, whose code comes once the list is there or somebody goes elsewhere. */
  rest: Later<LibraryRest>;
  /** The address behind "#library/". */
  section: string;
}

/** The team's replies: found and put in order, written, and shared. */
export function Library({ list, rest, section }: LibraryProps) {
  const { part, id } = placeIn(section);
  const writing = part === 'new' || part === 'edit';
  const proposing = part === 'suggest';
  const isList = !ELSEWHERE.has(part);
  const there = rest.there.value;
  useEffect(() => {
    // Whoever opens the library waits for the templates.
    void list
      .ensure()
      .then(idle)
      .then(rest.come)
      .then(({ room }) => room.queue.load());
  }, [list, rest]);
  useEffect(() => {
    if (!isList) void rest.come();
  }, [rest, isList]);
  return (
    <div class="library">
      <div class="row library-head">
        <h1 class="grow">{t(writing ? 'libraryTemplate' : proposing ? 'suggestTitle' : 'pageLibrary')}</h1>
        {!writing && !proposing && (
          <a class="button primary" href={NEW}>
            {t('libraryWrite')}
          </a>
        )}
      </div>
      {!writing && !proposing && <Parts part={part} waiting={there?.room.queue.waiting.value.length ?? 0} />}
      {isList ? <Templates store={list} /> : there && <there.Rest room={there.room} part={part} id={id} />}
    </div>
  );
}

const ELSEWHERE: ReadonlySet<string> = new Set([
  'new',
  'edit',
  'suggest',
  'suggestions',
  'review',
  'sharing',
]);

const PARTS: readonly [part: string, address: string, words: TextKey][] = [
  ['', LIST, 'libraryList'],
  ['suggestions', SUGGESTIONS, 'librarySuggestions'],
  ['review', REVIEW, 'libraryReview'],
  ['sharing', SHARING, 'librarySharing'],
];

function Parts({ part, waiting }: { part: string; waiting: number }) {
  const here = PARTS.some(([one]) => one === part) ? part : '';
  return (
    <nav aria-label={t('libraryParts')} class="which">
      <ul class="row">
        {PARTS.map(([one, address, words]) => (
          <li key={one}>
            <a href={address} aria-current={one === here ? 'page' : undefined}>
              {one === 'suggestions' && waiting > 0
                ? t('librarySuggestionsWaiting', numberOf(waiting))
                : t(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
